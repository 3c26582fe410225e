/** Customers in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.customer;

import org.jspecify.annotations.NullMarked;
