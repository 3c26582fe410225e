package org.orderhub.domain.cart;

/**
 * What may be done to a product line. A line that may not be split ships whole: all of it waits
 * when a part of it is not in stock. A line that may not be removed goes only with its parent.
 */
public record LineRules(
    boolean allowQuantityChange, boolean allowQuantitySplitting, boolean removable) {

  /** Everything may be done. */
  public static final LineRules FREE = new LineRules(true, true, true);
}
