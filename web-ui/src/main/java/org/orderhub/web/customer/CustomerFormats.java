package org.orderhub.web.customer;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Stream;
import org.orderhub.application.eventlog.ShowCustomerTimeline;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.web.shared.Url;

/** How the parts of a customer are written on pages. */
@TemplateExtension
public final class CustomerFormats {
  private CustomerFormats() {}

  public static String href(CustomerId id) {
    return Url.of("/customers").step(id.toString()).toString();
  }

  /** What a customer is called; where there is no name, how to reach them. */
  static String title(Customer customer) {
    Customer.Reachable reachable = customer.profile().reachable();
    return Stream.of(
            customer.profile().name().display(),
            reachable.email(),
            reachable.phone(),
            "No. " + customer.number())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElseThrow();
  }

  /** First and last name, for whoever is called by the company. */
  static String person(Customer customer) {
    return (customer.profile().name().first() + " " + customer.profile().name().last()).strip();
  }

  /** The page of what something happened to; empty where there is none beside the customer's. */
  static String leadsTo(ShowCustomerTimeline.Happening happening) {
    return switch (happening.subject().kind()) {
      case CART -> Url.of("/carts").step(happening.subject().id().toString()).toString();
      case OFFER -> Url.of("/offers").step(happening.subject().id().toString()).toString();
      case WIDGET_REQUEST ->
          Url.of("/widget-requests").step(happening.subject().id().toString()).toString();
      case CUSTOMER, ORDER, ENDPOINT -> "";
    };
  }

  static String about(ShowCustomerTimeline.Happening happening) {
    String id = happening.subject().id().toString();
    return "…" + id.substring(id.length() - 6);
  }

  static List<String> lines(CustomerAddress address) {
    CustomerAddress.Place place = address.place();
    return Stream.of(
            address.street(),
            address.street2(),
            (place.postalCode() + " " + place.city()).strip(),
            (place.state() + " " + place.countryCode()).strip())
        .filter(line -> !line.isBlank())
        .toList();
  }
}
