/** The key's account by REST. */
@NullMarked
package org.orderhub.rest.account;

import org.jspecify.annotations.NullMarked;
