package org.orderhub.rest.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Address;

/** Where something goes. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    name = "Address",
    description = "In requests firstname and lastname are taken for firstName and lastName")
public record AddressJson(
    @Schema(description = "Such as Mr or Dr") String title,
    String firstName,
    String lastName,
    String company,
    String street,
    String street2,
    String city,
    String state,
    String postalCode,
    @Schema(description = "ISO 3166-1, two letters") String countryCode,
    String phone,
    String email) {

  static @Nullable AddressJson from(Address address) {
    return address.isEmpty()
        ? null
        : new AddressJson(
            address.addressee().title(),
            address.addressee().firstName(),
            address.addressee().lastName(),
            address.addressee().company(),
            address.street(),
            address.street2(),
            address.place().city(),
            address.place().state(),
            address.place().postalCode(),
            address.place().countryCode(),
            address.phone(),
            address.email());
  }
}
