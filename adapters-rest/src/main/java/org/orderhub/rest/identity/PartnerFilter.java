package org.orderhub.rest.identity;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.identity.IdentifyPartner.Partner;
import org.orderhub.domain.identity.Scope;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** Lets a request to a {@link PartnerApi} pass only with a known key that may do it. */
final class PartnerFilter {
  private final KnownPartners partners;
  private final Caller caller;

  PartnerFilter(KnownPartners partners, Caller caller) {
    this.partners = partners;
    this.caller = caller;
  }

  @PartnerApi
  @ServerRequestFilter(nonBlocking = true)
  Uni<@Nullable Response> identify(ContainerRequestContext request, HttpHeaders headers) {
    Credentials credentials = Credentials.in(headers).orElseThrow(PartnerFilter::unauthorized);
    return partners
        .identify(credentials)
        .map(found -> {
          Partner partner = found.orElseThrow(PartnerFilter::unauthorized);
          tenantMatches(partner, headers);
          caller.is(partner);
          caller.needs(isRead(request.getMethod()) ? Scope.READ : Scope.WRITE);
          return null;
        });
  }

  private static boolean isRead(String method) {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }

  private static void tenantMatches(Partner partner, HttpHeaders headers) {
    String tenant = headers.getHeaderString("one-tenant");
    if (tenant != null && !tenant.equals(partner.account().slug())) {
      throw new RequestRefused(
          Problem.of(Problem.Kind.FORBIDDEN, "The API key is not of the tenant named."));
    }
  }

  private static RequestRefused unauthorized() {
    return new RequestRefused(
        Problem.of(
            Problem.Kind.UNAUTHORIZED,
            "Send a known API key: HTTP Basic with its name and secret, or the secret as Bearer"
                + " token or in a header apikey, x-api-key or ApiAuth."));
  }
}
