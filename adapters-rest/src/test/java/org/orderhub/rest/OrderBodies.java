package org.orderhub.rest;

/** Bodies of orders, as partners send them. */
final class OrderBodies {
  private OrderBodies() {}

  static final String LINE =
      """
      {"id":"1","quantity":2,"article":{"sku":"CAB-1","name":"Cable"},"totalPrice":20.00}\
      """;

  /** Everything a body may hold. */
  static final String FULL =
      """
      {"orderId":"WEB-1","kind":"Order","contact":{"matchKey":"Ada@Demo.test","matchKeyType":"Email"},
       "externalStoreId":"vienna","status":"InProgress","externalStatus":"Reserved","references":["PO-1"],
       "currencyCode":"EUR","channel":"web","createdAt":"2026-03-26T16:00:00+01:00",
       "lastChangedAt":"2026-03-26T16:05:00Z","dueDate":"2026-04-01T00:00:00Z","description":"d 🚚",
       "specialInstructions":"ring","lineItems":{"subTotal":130.80,"items":[
         {"id":"1","quantity":120,"article":{"sku":"CAB-NYM","name":"NYM","description":"x",
           "imageUri":"https://i.example/1.png","targetUri":"https://i.example/1"},"type":"Purchase",
           "externalStatus":"ok","pricePerUnit":0.89,"originalPricePerUnit":"0.99","totalPrice":106.80,
           "originalTotalPrice":118.80,"discounts":[{"type":"spring","description":"s","amount":-12}],
           "taxes":[{"description":"VAT","percentage":20,"amount":17.80}],"group":"g"},
         {"id":"2","parentLineId":"1","quantity":1,"article":{"sku":"DRUM-500"},"totalPrice":"18.50"},
         {"id":"3","type":"Return","quantity":-1,"article":{"sku":"CON"},"totalPrice":5.50,
           "returnDetails":{"type":"Complaint","reason":"broken"}}]},
       "payments":[{"method":"card","reference":"P1","amount":50,"state":"captured"}],
       "fees":[{"type":"shipping","description":"parcel","amount":12.90}],
       "discounts":[{"type":"loyal","amount":-1.0005}],
       "delivery":{"method":"parcel","trackingNumbers":["T1","T2"],"trackingUri":"https://t.example/1",
         "deliveryDate":"2026-04-02T10:00:00+02:00"},
       "billingAddress":{"firstName":"Ada","lastName":"Byron","company":"","street":"Ringstrasse 1",
         "street2":"","city":"Wien","state":"","postalCode":"1010","countryCode":"AT","phone":"+43 1","email":"a@b.c"},
       "deliveryAddress":{"firstName":"Ada","city":"Graz","countryCode":"AT"},
       "attributes":{"giftWrap":true,"weight":22.00,"tags":["a",null,{"deep":1}],"note":"<b>x</b>"},
       "totalPrice":143.70}\
      """;

  static String order(String properties) {
    return "{\"orderId\":\"WEB-2\",\"currencyCode\":\"EUR\",\"lineItems\":{\"items\":["
        + LINE
        + "]}"
        + (properties.isEmpty() ? "" : "," + properties)
        + "}";
  }

  static String withLines(String lines) {
    return "{\"orderId\":\"WEB-2\",\"currencyCode\":\"EUR\",\"lineItems\":{\"items\":["
        + lines
        + "]}}";
  }

  static String line(String id, String more) {
    return "{\"id\":\""
        + id
        + "\",\"quantity\":1,\"article\":{\"sku\":\"S\"},\"totalPrice\":1"
        + more
        + "}";
  }
}
