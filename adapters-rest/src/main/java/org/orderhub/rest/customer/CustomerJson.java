package org.orderhub.rest.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.rest.shared.Answers;

/** A person or organisation that orders. What is empty is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Customer")
public record CustomerJson(
    @Schema(readOnly = true) String id,
    @Schema(
            readOnly = true,
            description = "Given in rising order; orders may name it as memberNumber")
        Long number,
    @Schema(
            enumeration = {"Individual", "Business", "Farm", "Partnership", "Nonprofit"},
            defaultValue = "Individual")
        String entityType,
    String firstName,
    String lastName,
    String company,
    String email,
    String phone,
    @Schema(description = "BCP 47, such as de-AT") String language,
    List<CustomerAddressJson> addresses,
    @Schema(description = "By the names of the systems that gave them; orders may name any of them")
        Map<String, String> externalIds,
    @Schema(readOnly = true) String versionTag) {

  static CustomerJson from(Customer customer) {
    Customer.Profile profile = customer.profile();
    return new CustomerJson(
        customer.id().toString(),
        customer.number(),
        PublicNames.of(profile.entityType()),
        profile.name().first(),
        profile.name().last(),
        profile.name().company(),
        profile.reachable().email(),
        profile.reachable().phone(),
        profile.language(),
        profile.addresses().stream().map(CustomerAddressJson::from).toList(),
        profile.reachable().sortedIds(),
        Answers.tag(customer.version()));
  }

  /** Where a customer is to be found. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "CustomerAddress")
  public record CustomerAddressJson(
      @Schema(description = "What it is for, in your words", examples = "billing") String type,
      String street,
      String street2,
      String city,
      String state,
      String postalCode,
      @Schema(description = "ISO 3166-1, two letters") String countryCode) {

    static CustomerAddressJson from(CustomerAddress address) {
      CustomerAddress.Place place = address.place();
      return new CustomerAddressJson(
          address.type(),
          address.street(),
          address.street2(),
          place.city(),
          place.state(),
          place.postalCode(),
          place.countryCode());
    }
  }
}
