/** The customer view: signing in, orders, the account. */
@NullMarked
package org.orderhub.web.shop;

import org.jspecify.annotations.NullMarked;
