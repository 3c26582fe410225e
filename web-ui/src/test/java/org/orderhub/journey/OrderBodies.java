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

  /** Every key of the Orders API in the spelling of its pages. */
  static String asThePartnerSpells(String orderId) {
    return """
    {"orderId":"%s","contact":{"matchKey":"ada@demo.test","matchKeyType":"Email"},
     "externalStoreId":"Ecom-Europe","status":"InProgress","externalStatus":"Picked",
     "references":["order-123"],"currencyCode":"EUR","channel":"Ecom",
     "createdAt":"2025-12-03T15:15:19+01:00","lastChangedAt":"2025-12-03T15:16:19+01:00",
     "lineItems":{"items":[
       {"id":"1","type":"Purchase","externalStatus":"Picked","quantity":2,
        "article":{"sku":"CEE-16-5","name":"Coupling","description":"Five poles",
          "imageUri":"https://shop.example/c.png","targetUri":"https://shop.example/c"},
        "discounts":[{"type":"Season","description":"Winter","amount":-2}],
        "pricePerUnit":900,"originalPricePerUnit":900,"totalPrice":1798,"originalTotalPrice":1800,
        "taxes":[{"description":"VAT","percentage":20,"amount":299.67}],"group":"outdoor"},
       {"id":"2","type":"Return","quantity":-1,"article":{"sku":"DRUM-500"},
        "pricePerUnit":201,"totalPrice":-201,
        "returnDetails":{"type":"Complaint","reason":"Broken"}}],
       "subTotal":1597},
     "payments":{"items":[{"method":"Invoice","reference":"K-1","amount":1647}],"subTotal":1647},
     "fees":{"type":"Freight","description":"Express","amount":60},
     "discounts":{"items":[{"type":"Voucher","description":"WELCOME","amount":-10}]},
     "delivery":{"method":"DHL","trackingNumber":"1234567890",
       "trackingUri":"https://dhl.com/track/1234567890","deliveryDate":"2025-12-06T15:16:19+01:00"},
     "billingAddress":{"title":"Mr","firstname":"John","lastname":"Doe","street":"Main Street 1",
       "postalCode":"56789","city":"Springfield"},
     "deliveryAddress":{"title":"Dr","firstname":"Grace","lastname":"Hopper"},
     "totalPrice":1647,
     "orderAction":{"action":"ConfirmOrder","language":"en-US","data":{"coupon":"SPRING"}}}\
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
