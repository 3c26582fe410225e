package org.orderhub.domain.shared;

/** How long texts may be, in UTF-16 code units; one place, so that adapters check the same. */
public final class TextLimits {
  /** Codes and short labels: a channel, a payment method. */
  public static final int LABEL = 100;

  /** A sender's key: an order id, a line id, a SKU. */
  public static final int KEY = 128;

  /** Names, parts of an address, references. */
  public static final int NAME = 200;

  public static final int RETURN_REASON = 255;

  /** What an article is called. */
  public static final int TITLE = 500;

  public static final int REMARK = 1_000;

  public static final int URI = 2_000;

  /** An external status. */
  public static final int STATUS = 2_000;

  /** Descriptions and instructions. */
  public static final int TEXT = 4_000;

  private TextLimits() {}
}
