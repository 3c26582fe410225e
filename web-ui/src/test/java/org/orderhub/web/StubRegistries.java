package org.orderhub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.orderhub.application.customer.FindCustomers;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.job.FindJobs;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Version;

/** Three customers, the middle one with orders; and as many jobs as there are states. */
@Alternative
@ApplicationScoped
class StubRegistries {
  static final CustomerId ROSA = new CustomerId(new UUID(7, 1002));
  private static final Instant START = Instant.parse("2026-03-02T08:15:00Z");

  private final List<Customer> customers =
      List.of(
          customer(1003, new PersonName("", "", ""), "nameless@demo.test"),
          customer(1002, new PersonName("Rosa", "Haller", "<b>Hof Haller</b>"), "rosa@demo.test"),
          customer(1001, new PersonName("Ada", "Lovelace", ""), "ada@demo.test"));

  private static Customer customer(long number, PersonName name, String email) {
    var barn =
        new CustomerAddress(
            "barn", "Almweg 7", "", new CustomerAddress.Place("Mittersill", "", "5730", "AT"));
    return new Customer(
        StubIdentity.ACCOUNT.id(),
        new CustomerId(new UUID(7, number)),
        number,
        new Customer.Profile(
            EntityType.FARM,
            name,
            new Customer.Reachable(email, "+436645550177", Map.of("crm", "C-" + number)),
            "de-AT",
            List.of(barn)),
        Version.FIRST);
  }

  @Produces
  @ApplicationScoped
  FindCustomers findCustomers() {
    return query -> {
      List<Customer> found =
          customers.stream()
              .filter(customer -> customer.profile().toString().contains(query.search()))
              .filter(customer -> query.after() == null || customer.number() < query.after())
              .toList();
      return query.after() == null && query.search().isEmpty()
          ? new Page<>(found.subList(0, 2), "1002")
          : new Page<>(found, null);
    };
  }

  @Produces
  @ApplicationScoped
  ShowCustomer showCustomer() {
    return (account, id) ->
        customers.stream().filter(customer -> customer.id().equals(id)).findFirst();
  }

  @Produces
  @ApplicationScoped
  FindJobs findJobs() {
    return query ->
        new Page<>(
            IntStream.range(0, Job.Status.values().length)
                .mapToObj(StubRegistries::job)
                .filter(job -> query.status() == null || job.status() == query.status())
                .filter(job -> query.orderId() == null || job.orderId().equals(query.orderId()))
                .toList(),
            null);
  }

  private static Job job(int number) {
    Job.Status status = Job.Status.values()[number];
    return new Job(
        StubIdentity.ACCOUNT.id(),
        new JobId(new UUID(8, number)),
        Job.Type.REGISTER_ORDER,
        new OrderId("SO-204" + number),
        status,
        START.plusSeconds(number),
        START.plusSeconds(number),
        null,
        status == Job.Status.COMPLETED_WITH_ERRORS
            ? List.of(
                new Job.Remark(Job.Remark.Code.CONTACT_MISSING, "Contact is missing: <b>x</b>"))
            : List.of());
  }
}
