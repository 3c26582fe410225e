/** Logins, sessions and invitations of customers in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.shop;

import org.jspecify.annotations.NullMarked;
