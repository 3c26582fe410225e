/** The pages of stores. */
@NullMarked
package org.orderhub.web.store;

import org.jspecify.annotations.NullMarked;
