package org.orderhub.rest.shared;

/** The request cannot be carried out; the problem says why. */
public final class RequestRefused extends RuntimeException {
  private final transient Problem problem;

  public RequestRefused(Problem problem) {
    super(problem.title());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
