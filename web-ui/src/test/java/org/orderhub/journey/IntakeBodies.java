package org.orderhub.journey;

import java.util.Map;
import org.orderhub.domain.intake.IntakeOrder;

/** Bodies of order intake, as the partner's page has them. */
final class IntakeBodies {
  private IntakeBodies() {}

  /** The page's first body, of an order and a phone number that no other test uses. */
  static String add(String orderId, String phone) {
    return """
    {"company_id":"DEMO","company_order_id":"%s","totalAmount":1500.75,"firstName":"John",
     "phoneNumber":"%s","postalCode":"56789","streetAddress1":"123 Main Street",
     "lastName":"Doe","email":"%s@example.com","streetAddress2":"Apt 4B",
     "city":"Springfield","state":"Illinois",
     "specialInstructions":"Leave package at the front door.",
     "products":[{"product_id":"101","quantity":2,"price":500},
                 {"product_id":"102","quantity":1,"price":500.75}],
     "billingStreetAddress1":"456 Elm Street","billingStreetAddress2":"Suite 202",
     "billingCity":"Springfield","billingState":"Illinois","billingPostalCode":"56789",
     "companyOrderDate":"2024-11-15","companyOrderDueDate":"2024-11-20",
     "companyOrderDeliveryStatus":"Pending","companyOrderPaymentReference":"PAY-123456",
     "companyOrderStatus":"Processing","companyOrderDescription":"Order description details",
     "company_order_other_attributes_1":{"giftWrap":true},
     "company_order_other_attributes_2":{"priorityDelivery":false}}\
    """
        .formatted(orderId, phone, phone.substring(1));
  }

  /** The page's second body; its products cost 2600.50 together, as on the page. */
  static String update(String phone) {
    return """
    {"company_id":"DEMO","firstName":"Jane","lastName":"Smith","phoneNumber":"%s",
     "email":"%s@example.com","postalCode":"12345","streetAddress1":"789 Oak Avenue",
     "streetAddress2":"Unit 5C","city":"Shelbyville","state":"Indiana",
     "specialInstructions":"Call upon arrival.","totalAmount":2000.50,
     "products":[{"product_id":"201","quantity":3,"price":600},
                 {"product_id":"202","quantity":2,"price":400.25}],
     "billingStreetAddress1":"321 Pine Lane","billingStreetAddress2":"Office 101",
     "billingCity":"Shelbyville","billingState":"Indiana","billingPostalCode":"12345",
     "companyOrderDate":"2024-11-10","companyOrderDueDate":"2024-11-25",
     "companyOrderDeliveryStatus":"Shipped","companyOrderPaymentReference":"PAY-654321",
     "companyOrderStatus":"Shipped","companyOrderDescription":"Updated order description",
     "company_order_other_attributes_1":{"giftWrap":true},
     "company_order_other_attributes_3":{"priorityDelivery":true}}\
    """
        .formatted(phone, phone.substring(1));
  }

  static IntakeOrder nothing() {
    return new IntakeOrder(
        null,
        new IntakeOrder.Person(null, null, null, null),
        new IntakeOrder.Place(null, null, null, null, null),
        new IntakeOrder.Place(null, null, null, null, null),
        new IntakeOrder.Texts(null, null),
        null,
        null,
        null,
        null,
        new IntakeOrder.Facts(null, null, null),
        Map.of());
  }
}
