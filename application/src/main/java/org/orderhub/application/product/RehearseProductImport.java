package org.orderhub.application.product;

/** Tells what importing a table of products would come to, and stores nothing. */
public interface RehearseProductImport {
  ImportProducts.Result rehearse(ImportProducts.Command command);
}
