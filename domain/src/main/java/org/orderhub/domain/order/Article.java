package org.orderhub.domain.order;

import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Text;

/** What a line sells, in the sender's words. */
public record Article(Sku sku, String name, String description, String imageUri, String targetUri) {
  public Article {
    Text.bounded(name, 500);
    Text.bounded(description, 4_000);
    Text.bounded(imageUri, 2_000);
    Text.bounded(targetUri, 2_000);
  }
}
