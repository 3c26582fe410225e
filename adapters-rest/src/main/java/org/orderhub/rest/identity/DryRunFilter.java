package org.orderhub.rest.identity;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;

/** Whoever asks to try must not find it done: operations that cannot rehearse refuse the wish. */
final class DryRunFilter {

  @PartnerApi
  @ServerRequestFilter(nonBlocking = true)
  void refuseWhereUnknown(UriInfo uri, ResourceInfo operation) {
    if (uri.getQueryParameters().containsKey(DryRun.PARAMETER)
        && operation.getResourceMethod().getAnnotation(CanRehearse.class) == null) {
      throw Answers.invalid(
          DryRun.PARAMETER,
          "unknown_parameter",
          "is not a parameter of this operation; nothing was done");
    }
  }
}
