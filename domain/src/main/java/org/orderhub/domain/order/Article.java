package org.orderhub.domain.order;

import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** What a line sells, in the sender's words. */
public record Article(Sku sku, String name, String description, String imageUri, String targetUri) {
  public Article {
    Text.bounded(name, TextLimits.TITLE);
    Text.bounded(description, TextLimits.TEXT);
    Text.bounded(imageUri, TextLimits.URI);
    Text.bounded(targetUri, TextLimits.URI);
  }
}
