package org.orderhub.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.orderhub.application.message.FindMessages;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.Order;

/** The e-mails that a page shows beside what they are about. */
@Named("sentMail")
@RequestScoped
public class SentMail {
  private static final int SHOWN = 20;

  private final FindMessages findMessages;

  SentMail(FindMessages findMessages) {
    this.findMessages = findMessages;
  }

  public List<FindMessages.Row> ofOrder(Order order) {
    var about = new Subject(Subject.Kind.ORDER, order.key().value());
    return findMessages
        .find(new FindMessages.Query(order.account(), "", null, about, null, SHOWN, null))
        .items();
  }

  public List<FindMessages.Row> ofCustomer(Customer customer) {
    return findMessages
        .find(
            new FindMessages.Query(customer.account(), "", null, null, customer.id(), SHOWN, null))
        .items();
  }
}
