package org.orderhub.web.offer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.offer.Offer;
import org.orderhub.web.shared.Contrast;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Option;

/** The pages of offers. */
@CheckedTemplate(basePath = "offer")
final class OfferTemplates {
  private OfferTemplates() {}

  static native TemplateInstance list(Form filter, OfferList offers, List<Option> statuses);

  static native TemplateInstance create(Form form, String customer);

  /**
   * @param problem why nothing was done; empty where nothing was asked
   */
  static native TemplateInstance show(OfferView view, Form form, String problem);

  /**
   * @param contrasts with what somebody else made of it meanwhile
   */
  static native TemplateInstance line(
      Offer offer, ProductLine line, Form form, String problem, List<Contrast> contrasts);

  /**
   * @param link where the customer finds it, shown this once
   */
  static native TemplateInstance shared(Offer offer, String link);

  /** Offers of one customer. */
  static native TemplateInstance ofCustomer(Customer customer, OfferList offers);

  /** What customers see, at the address where their answers go. */
  static native TemplateInstance link(
      OfferView view, String seller, String address, Form form, String problem);

  static native TemplateInstance withdrawn();
}
