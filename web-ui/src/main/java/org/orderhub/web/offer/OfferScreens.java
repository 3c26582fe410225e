package org.orderhub.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.eventlog.ShowTimeline;
import org.orderhub.application.offer.OfferResult;
import org.orderhub.application.offer.OfferRound;
import org.orderhub.application.offer.ShowOfferPlan;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;

/** What pages show of an offer, and what they show when a command did not work. */
@RequestScoped
public class OfferScreens {
  private final ShowCustomer showCustomer;
  private final ShowOfferPlan showOfferPlan;
  private final ShowTimeline showTimeline;
  private final CurrentVisit visit;
  private final Clock clock;

  OfferScreens(
      ShowCustomer showCustomer,
      ShowOfferPlan showOfferPlan,
      ShowTimeline showTimeline,
      CurrentVisit visit,
      Clock clock) {
    this.showCustomer = showCustomer;
    this.showOfferPlan = showOfferPlan;
    this.showTimeline = showTimeline;
    this.visit = visit;
    this.clock = clock;
  }

  static Optional<OfferId> id(String step) {
    try {
      return Optional.of(new OfferId(Choices.uuid(step)));
    } catch (InvalidValue noOfferHasIt) {
      return Optional.empty();
    }
  }

  static String title(Customer customer) {
    String name = customer.profile().name().display();
    return name.isBlank() ? "Customer no. " + customer.number() : name;
  }

  /** The offer that staff act on, on the version their page showed. */
  OfferRound.Target target(OfferId offer, Form form) {
    Version seen =
        form.readOptional("version", text -> new Version(Choices.number(text))).orElse(null);
    return new OfferRound.Target(visit.account(), offer, seen, visit.actor());
  }

  /** With the time line, for staff. */
  OfferView view(Offer offer) {
    return OfferView.of(
        offer,
        customer(offer),
        plan(offer, visit.actor()),
        showTimeline.show(offer.account(), new Subject(Subject.Kind.OFFER, offer.id().value())),
        clock.instant(),
        visit.zone());
  }

  /** As the customer sees it. */
  public OfferView view(Offer offer, Actor customer, ZoneId zone) {
    return OfferView.of(
        offer, customer.name(), plan(offer, customer), List.of(), clock.instant(), zone);
  }

  private String customer(Offer offer) {
    return showCustomer
        .show(offer.account(), offer.head().customer())
        .map(OfferScreens::title)
        .orElse("");
  }

  private ShipmentPlan plan(Offer offer, Actor by) {
    return showOfferPlan
        .show(offer.account(), offer.id(), by)
        .map(ShowOfferPlan.Planned::plan)
        .orElseGet(() -> new ShipmentPlan(List.of()));
  }

  Response page(int status, Offer offer, Form form, String problem) {
    return Html.page(status, OfferTemplates.show(view(offer), form, problem));
  }

  /** The page again, with what stands against the command. */
  Response answer(OfferResult result, Form form, Function<Offer, Response> done) {
    return switch (result) {
      case OfferResult.Done carried -> done.apply(carried.offer());
      case OfferResult.Refused refused ->
          page(409, refused.offer(), form, OfferWords.sentence(refused.refusal(), visit.zone()));
      case OfferResult.Stale stale ->
          page(
              409,
              stale.current(),
              form,
              "Somebody changed the offer meanwhile, and nothing was done. This is how it is now:"
                  + " look at it, and do it again if you still want to.");
      case OfferResult.Missing missing -> ErrorPages.notFound();
    };
  }

  static Form empty() {
    return Form.filledWith(Map.of());
  }
}
