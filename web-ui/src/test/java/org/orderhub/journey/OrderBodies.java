package org.orderhub.journey;

import java.util.UUID;

/** Bodies of orders as partners send them. */
final class OrderBodies {
  private OrderBodies() {}

  static String newId(String prefix) {
    return prefix + "-" + UUID.randomUUID();
  }

  /** Three lines, the drum belonging to the cable. */
  static String cableOnDrum(String orderId) {
    return """
    {"orderId":"%s","kind":"Order","contact":{"matchKey":"ada@demo.test","matchKeyType":"Email"},
     "status":"InProgress","externalStatus":"Reserved","references":["PO-77"],"currencyCode":"EUR",
     "channel":"web","createdAt":"2026-03-26T16:00:00+01:00","description":"Ring twice 🚚",
     "lineItems":{"items":[
       {"id":"1","quantity":120,"article":{"sku":"CAB-NYM-3X1.5","name":"NYM-J 3x1.5 cable"},
        "pricePerUnit":0.89,"totalPrice":106.80},
       {"id":"2","parentLineId":"1","quantity":1,"article":{"sku":"DRUM-500","name":"Cable drum 500 mm"},
        "pricePerUnit":"18.50","totalPrice":"18.50"},
       {"id":"3","quantity":10,"article":{"sku":"CON-WAGO-221","name":"Splicing connector"},
        "pricePerUnit":0.55,"totalPrice":5.50}]},
     "fees":[{"type":"shipping","description":"parcel","amount":12.90}],
     "payments":[{"method":"card","reference":"P1","amount":50,"state":"captured"}],
     "delivery":{"method":"parcel","trackingNumbers":["T1"],"trackingUri":"https://t.example/1"},
     "billingAddress":{"firstName":"Ada","lastName":"Byron","street":"Ringstrasse 1","city":"Wien",
       "postalCode":"1010","countryCode":"AT","phone":"+43 660 1234567","email":"ada@demo.test"},
     "deliveryAddress":{"firstName":"Ada","city":"Graz","countryCode":"AT"},
     "attributes":{"giftWrap":true,"weight":22.00},
     "totalPrice":143.70}\
    """
        .formatted(orderId);
  }

  /** One line and nothing that need not be. */
  static String small(String orderId, String createdAt, String reference) {
    return """
    {"orderId":"%s","currencyCode":"EUR","createdAt":"%s","references":["%s"],
     "lineItems":{"items":[
       {"id":"1","quantity":2,"article":{"sku":"CEE-16-5"},"totalPrice":15.60}]}}\
    """
        .formatted(orderId, createdAt, reference);
  }

  static String small(String orderId) {
    return small(orderId, "2026-03-01T10:00:00Z", "none");
  }
}
