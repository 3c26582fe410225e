package org.orderhub.domain.widget;

/** Who fills a field in, and whether they must. */
public enum FieldRole {
  /** Whoever orders must. */
  REQUIRED,
  /** Whoever orders may. */
  OPTIONAL,
  /** Only the vendor does, by returning values. */
  RETURN
}
