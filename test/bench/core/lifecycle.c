/*
 * The baseline for the lifecycle simulation: what one would write in C for it, with the generator the course uses (xoroshiro128+,
 * here in 64-bit words) and a double per draw. It draws for every period anew, or the length of each stay by a logarithm.
 *
 * Reads: method (0 by period, 1 by stay), seed, customers, periods, 4 shares of entry, 4 rows of 5 moves (the last to gone) and
 * periods rows of 4 present values. Writes: seconds of processor time, mean profit, its standard error.
 * Built by: cc -O2 lifecycle.c -lm
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { STAGES = 4, GONE = 4, MOST_PERIODS = 1200 };

static uint64_t s0, s1;

static inline uint64_t rotate(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static inline uint64_t next(void) {
  uint64_t a = s0, b = s1, result = a + b;
  b ^= a;
  s0 = rotate(a, 24) ^ b ^ (b << 16);
  s1 = rotate(b, 37);
  return result;
}

static inline double uniform(void) { return (double)(next() >> 11) * 0x1p-53; }

/* Row STAGES is the entry. cut[i][0] is the share that stays; then, in steps, the places gone on to. */
static double cut[STAGES + 1][5];
static int place[STAGES + 1][5];
static double value[MOST_PERIODS][STAGES];
static double before[STAGES][MOST_PERIODS + 1];
static uint32_t count[MOST_PERIODS][STAGES];

static double number(void) {
  double x;
  if (scanf("%lf", &x) != 1) exit(2);
  return x;
}

static int choose(int row, int from, double u) {
  int k = from;
  while (k < 4 && u >= cut[row][k]) k++;
  return place[row][k];
}

static double by_period(int periods) {
  int stage = choose(STAGES, 0, uniform());
  double profit = 0;
  for (int t = 0; t < periods; t++) {
    count[t][stage]++;
    profit += value[t][stage];
    double u = uniform();
    if (u < cut[stage][0]) continue;
    stage = choose(stage, 1, u);
    if (stage == GONE) break;
  }
  return profit;
}

static double by_stay(int periods, const double *scale) {
  int stage = choose(STAGES, 0, uniform());
  double profit = 0;
  int t = 0;
  while (stage != GONE) {
    double further = log(1 - uniform()) * scale[stage];
    int until = further < periods - t - 1 ? t + 1 + (int)further : periods;
    profit += before[stage][until] - before[stage][t];
    for (; t < until; t++) count[t][stage]++;
    if (until == periods) break;
    double stay = cut[stage][0];
    stage = choose(stage, 1, stay + uniform() * (1 - stay));
  }
  return profit;
}

int main(void) {
  int method = (int)number();
  uint64_t seed = (uint64_t)number();
  long customers = (long)number();
  int periods = (int)number();
  if (periods > MOST_PERIODS) return 2;
  for (int row = 0, k = 0; row <= STAGES; row++) {
    int i = (row + STAGES) % (STAGES + 1); /* the entry comes first */
    double share[5] = {0}, sum = 0;
    for (int j = 0; j < (i == STAGES ? 4 : 5); j++) share[j] = number();
    k = 0;
    if (i < STAGES) { sum = share[i]; cut[i][k] = sum; place[i][k++] = i; }
    for (int j = 0; j < 5; j++) {
      if (j == i) continue;
      sum += share[j];
      cut[i][k < 5 ? k : 4] = sum;
      place[i][k < 5 ? k : 4] = j;
      k++;
    }
  }
  for (int t = 0; t < periods; t++)
    for (int j = 0; j < STAGES; j++) {
      value[t][j] = number();
      before[j][t + 1] = before[j][t] + value[t][j];
    }
  double scale[STAGES];
  for (int i = 0; i < STAGES; i++) scale[i] = 1 / log(cut[i][0]);
  s0 = 0x9e3779b97f4a7c15u * (seed + 1);
  s1 = 0xbf58476d1ce4e5b9u * (seed + 3);
  for (int i = 0; i < 64; i++) next();

  struct timespec start, end;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
  double sum = 0, squares = 0;
  for (long i = 0; i < customers; i++) {
    double profit = method ? by_stay(periods, scale) : by_period(periods);
    sum += profit;
    squares += profit * profit;
  }
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
  double mean = sum / customers;
  uint64_t seen = 0; /* so that the counts are not optimised away */
  for (int t = 0; t < periods; t++)
    for (int j = 0; j < STAGES; j++) seen += count[t][j];
  printf("%.9f %.9f %.9f %llu\n", (double)(end.tv_sec - start.tv_sec) + 1e-9 * (double)(end.tv_nsec - start.tv_nsec), mean,
         sqrt((squares / customers - mean * mean) / customers), (unsigned long long)seen);
  return 0;
}
