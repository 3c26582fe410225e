package org.orderhub.domain.cart;

/** What a wish for product lines comes to. */
public sealed interface LineDecision {

  /** The lines afterwards; equal to those before where the wish changed nothing. */
  record Changed(ProductLines lines) implements LineDecision {}

  record Refused(LineRefusal refusal) implements LineDecision {}
}
