package org.orderhub.domain.widget;

/** What a field holds. {@link FieldCodec} tells how each is written. */
public enum FieldType {
  TEXT,
  NUMBER,
  DATE,
  PERCENT,
  YES_NO,
  /** One of the texts that its field lists. */
  CHOICE
}
