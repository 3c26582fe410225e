package org.orderhub.rest.widget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.widget.WidgetRequest;

/** The values of a request, as the partner's page has them. */
@JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
@Schema(name = "WidgetValues")
record ValuesJson(
    @Schema(
            description =
                "Texts by the labels of the fields: dates as MM/dd/yyyy, percentages as 0.90, Yes"
                    + " and No; null where there is no value",
            required = true)
        Map<String, @Nullable String> fieldValues,
    @Schema(description = "As it was returned; 0 or the customer's own number")
        @Nullable Long customerId,
    @Schema(description = "As they were returned")
        @Nullable List<Long> collateralCoOwnerCustomerIds) {

  static ValuesJson of(WidgetRequest request) {
    return new ValuesJson(
        request.values().written(), request.owners().customer(), request.owners().coOwners());
  }
}
