/*
 * The baseline for lifetime values: sum of m q^(k-1), q = r / (1 + d), over so many terms, for many customers, as a plain loop.
 * Reads: customers, terms. Margins, retention and discount rates are made as in lifetime-values.ts. Writes: seconds of processor time
 * and the sum of all values.
 * Built by: cc -O2 clv.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double lifetime_sum(double margin, double retention, double discount, int terms) {
  double ratio = retention / (1 + discount), term = margin, sum = 0;
  for (int k = 0; k < terms; k++) {
    sum += term;
    term *= ratio;
  }
  return sum;
}

int main(void) {
  long customers;
  int terms;
  if (scanf("%ld %d", &customers, &terms) != 2) return 2;
  double *margin = malloc(customers * sizeof *margin);
  double *retention = malloc(customers * sizeof *retention);
  double *discount = malloc(customers * sizeof *discount);
  if (!margin || !retention || !discount) return 2;
  for (long i = 0; i < customers; i++) {
    margin[i] = 50 + i % 101;
    retention[i] = 0.5 + (i % 47) / 100.0;
    discount[i] = 0.02 + (i % 13) / 100.0;
  }
  struct timespec start, end;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
  double sum = 0;
  for (long i = 0; i < customers; i++) sum += lifetime_sum(margin[i], retention[i], discount[i], terms);
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
  printf("%.9f %.9f\n", (double)(end.tv_sec - start.tv_sec) + 1e-9 * (double)(end.tv_nsec - start.tv_nsec), sum);
  free(margin);
  free(retention);
  free(discount);
  return 0;
}
