package org.orderhub.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CustomerWidgetsTest extends RestTest {
  private static final String WIDGETS = "/v1/customer-widgets";
  private static final String VALUES = WIDGETS + "/values/1/1001";
  private static final String ORDER =
      "{\"customerId\":1001,\"fieldValues\":{\"Amount\":\"25000\"}}";

  @Inject StubbedWidgets widgets;

  @BeforeEach
  void begin() {
    widgets.begin();
  }

  @Test
  void anEventIsAsThePageHasIt() {
    order();

    partner()
        .get(WIDGETS + "/1/events")
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(1))
        .body("items[0].eventType", equalTo("customerWidgetEvent"))
        .body("items[0].eventTime", containsString(".5349150"))
        .body("items[0].eventContent.customerWidgetID", equalTo("1"))
        .body("items[0].eventContent.customerId", equalTo("1001"))
        .body("items[0].isComplete", equalTo(false));
    partner()
        .get("/v1/events?eventType=customerWidgetEvent")
        .then()
        .statusCode(200)
        .body("items.id", contains(1));
    sends("{\"isComplete\":true}").patch(WIDGETS + "/1/events/1").then().statusCode(200);
    partner().get(WIDGETS + "/1/events").then().body("items", empty());
  }

  @Test
  void valuesAreTextsByLabelsAndNullIsNotEmpty() {
    order();

    partner()
        .get(VALUES)
        .then()
        .statusCode(200)
        .body("fieldValues.'Address 1'", equalTo(""))
        .body("fieldValues", hasKey("Mailing State"))
        .body("fieldValues.'Mailing State'", nullValue())
        .body("fieldValues.'Mailing Address Different'", equalTo("No"))
        .body("fieldValues.'Return Date'", nullValue())
        .body("", hasKey("customerId"))
        .body("collateralCoOwnerCustomerIds", nullValue());
  }

  @Test
  void returnedValuesAreTakenInAsThePageSendsThem() {
    order();

    sends(
            """
            {"fieldValues":{"Return Text":"Text","Return Date":"03/27/2024",
             "Return Percent":"0.90","Return Yes/No":"Yes"},
             "customerId":0,"collateralCoOwnerCustomerIds":[0]}\
            """)
        .post(VALUES)
        .then()
        .statusCode(200)
        .body("fieldValues.'Return Percent'", equalTo("0.90"))
        .body("collateralCoOwnerCustomerIds", contains(0));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceByItsLabel() {
    order();

    sends(
            """
            {"fieldValues":{"Return Date":"2024-03-27","Amount":"1","Colour":"red",
             "Return Text":7},"customerId":8}\
            """)
        .post(VALUES)
        .then()
        .statusCode(400)
        .body("errorType", equalTo("invalidRequest"))
        .body("modelErrors.propertyName", hasItems("Return Text", "customerId"));
    sends("{\"fieldValues\":{\"Return Date\":\"2024-03-27\",\"Amount\":\"1\",\"Colour\":\"red\"}}")
        .post(VALUES)
        .then()
        .statusCode(400)
        .body("modelErrors.propertyName", hasItems("Return Date", "Amount", "Colour"));
    partner().get(VALUES).then().body("fieldValues.Amount", equalTo("25000"));
  }

  @Test
  void aStatusKeepsItsLink() {
    order();
    String status =
        "Order completed go to [Sageworks|https://www.sageworksanalyst.com/] to view details.";

    sends("{\"status\":\"" + status + "\"}")
        .patch(WIDGETS + "/status/1/1001")
        .then()
        .statusCode(200)
        .body("status", equalTo(status));
    sends("{\"status\":\"" + "x".repeat(10_000) + "\"}")
        .patch(WIDGETS + "/status/1/1001")
        .then()
        .statusCode(400)
        .body("modelErrors[0].propertyName", equalTo("status"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/customer-widgets/2/events",
        "/v1/customer-widgets/x",
        "/v1/customer-widgets/values/1/1002",
        "/v1/customer-widgets/values/2/1001",
        "/v1/customer-widgets/values/1/1001"
      })
  void whatIsNotThereIsNotFoundInThePagesShape(String address) {
    partner()
        .get(address)
        .then()
        .statusCode(404)
        .contentType("application/json")
        .body("errorType", equalTo("notFound"))
        .body("modelErrors", empty());
  }

  @Test
  void widgetsAreBuiltAndChangedWithVersions() {
    String body =
        """
        {"name":"Appraisal","entityTypes":["Farm"],"fields":[
          {"name":"Address 1","role":"required","naturalField":"Address 1"},
          {"name":"Kind","type":"choice","choices":["House","Land"]},
          {"name":"Value","type":"number","role":"return"}]}\
        """;
    sends(body)
        .post(WIDGETS)
        .then()
        .statusCode(201)
        .header("ETag", equalTo("\"1\""))
        .body("id", equalTo(2))
        .body("orderText", equalTo("Order"))
        .body("fields[1].choices", contains("House", "Land"));
    sends(body.replace("Farm", "Business"))
        .header("If-Match", "\"1\"")
        .put(WIDGETS + "/2")
        .then()
        .statusCode(200)
        .body("version", equalTo(2));
    sends(body).header("If-Match", "\"1\"").put(WIDGETS + "/2").then().statusCode(412);
    sends("{\"customerId\":1001,\"fieldValues\":{}}")
        .post(WIDGETS + "/2/orders")
        .then()
        .statusCode(400)
        .body("modelErrors[0].propertyName", equalTo("customerId"));
    partner()
        .get(WIDGETS + "/available-fields")
        .then()
        .body("fields.fieldName", hasItems("Address 1", "City", "Zip Code"))
        .body("fields.fieldName", not(hasItem("Return Text")));
  }

  private void order() {
    sends(ORDER)
        .post(WIDGETS + "/1/orders")
        .then()
        .statusCode(201)
        .body("status", containsString("Credit check ordered on 03/26/2026"));
  }

  private RequestSpecification sends(String body) {
    return partner().contentType("application/json").body(body);
  }
}
