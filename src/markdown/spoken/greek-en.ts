/** Names of the Greek letters KaTeX can set. */
export const greekEn = {
  α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ϵ: 'epsilon', ε: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta', ϑ: 'theta',
  ι: 'iota', κ: 'kappa', λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', π: 'pi', ρ: 'rho', σ: 'sigma', τ: 'tau', υ: 'upsilon',
  φ: 'phi', ϕ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega',
  Γ: 'capital gamma', Δ: 'capital delta', Θ: 'capital theta', Λ: 'capital lambda', Ξ: 'capital xi', Π: 'capital pi',
  Σ: 'capital sigma', Υ: 'capital upsilon', Φ: 'capital phi', Ψ: 'capital psi', Ω: 'capital omega',
};
