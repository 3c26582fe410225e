package org.orderhub.domain.customer;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderhub.domain.shared.Text;

/** What a customer is called; each part may be empty. */
public record PersonName(String first, String last, String company) {
  private static final int MAXIMUM = 200;

  public PersonName {
    Text.bounded(first, MAXIMUM);
    Text.bounded(last, MAXIMUM);
    Text.bounded(company, MAXIMUM);
  }

  /** The company, else first and last name. */
  public String display() {
    return company.isBlank()
        ? Stream.of(first, last).filter(part -> !part.isBlank()).collect(Collectors.joining(" "))
        : company;
  }
}
