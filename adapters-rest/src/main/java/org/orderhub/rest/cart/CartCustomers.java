package org.orderhub.rest.cart;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.FindContact;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.shared.FieldError;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** Customers as bodies and addresses name them: by UUID, by number or by a partner's own id. */
@Singleton
public final class CartCustomers {
  private static final String FIELD = "customerId";

  private final FindContact findContact;
  private final Caller caller;

  CartCustomers(FindContact findContact, Caller caller) {
    this.findContact = findContact;
    this.caller = caller;
  }

  /** What the field says, also where a number stands without quotes. */
  public static @Nullable String read(Fields fields) {
    JsonNode given = fields.raw(FIELD);
    return given != null && given.isIntegralNumber()
        ? given.asText()
        : fields.value(FIELD, text -> text);
  }

  /**
   * @throws RequestRefused when there is no such customer
   */
  public CustomerId known(String text) {
    return findContact.find(caller.account(), text).orElseThrow(CartCustomers::unknown);
  }

  /**
   * @throws InvalidValue when there is no such customer
   */
  public CustomerId named(String text) {
    return findContact
        .find(caller.account(), text)
        .orElseThrow(() -> new InvalidValue("unknown_customer", "names no customer"));
  }

  public static RequestRefused unknown() {
    return new RequestRefused(
        Problem.of(
                Problem.Kind.NOT_POSSIBLE,
                "There is no such customer. Create one first: POST /v1/customers.")
            .withErrors(
                List.of(new FieldError("/" + FIELD, "unknown_customer", "names no customer"))));
  }
}
