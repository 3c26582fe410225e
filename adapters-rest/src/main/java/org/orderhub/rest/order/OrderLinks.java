package org.orderhub.rest.order;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.job.AcceptedJson;
import org.orderhub.rest.shared.AddressAliases;
import org.orderhub.rest.shared.Answers;

/** Addresses below the prefix the caller used. */
record OrderLinks(UriInfo uri, String prefix) {

  static OrderLinks of(UriInfo uri, RoutingContext request) {
    return new OrderLinks(uri, AddressAliases.ordersPrefix(request));
  }

  URI job(Job job) {
    return Answers.address(uri, prefix, "jobs", job.id().toString());
  }

  URI order(OrderId orderId) {
    return Answers.address(uri, prefix, orderId.value());
  }

  /** The answer to a change that has a job. */
  Response accepted(Job job) {
    URI href = job(job);
    return Response.accepted(AcceptedJson.of(job, href)).location(href).build();
  }

  /** An id that no order can have is the id of no order. */
  static OrderId id(String text) {
    try {
      return new OrderId(text);
    } catch (InvalidValue notAnId) {
      throw Answers.missing("order");
    }
  }
}
