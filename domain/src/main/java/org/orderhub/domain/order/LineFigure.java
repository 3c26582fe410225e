package org.orderhub.domain.order;

/** The amounts of a line that an order event may tell anew. */
public enum LineFigure {
  PRICE_TAX,
  ORIGINAL_PRICE,
  PRICE,
  PRICE_INC_TAX,
  ROW_TOTAL,
  ROW_TOTAL_INC_TAX,
  ROW_TOTAL_DISCOUNT
}
