package org.orderhub.rest.shared;

/** How errors are written under the paths of one partner system, instead of as problem+json. */
public interface ErrorShape {
  /** Whether the path is one of that system's. */
  boolean covers(String path);

  /** What is written as JSON. */
  Object body(Problem problem);
}
