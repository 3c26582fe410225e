/** Request forms on the pages of customers, and what was asked for and returned by them. */
@NullMarked
package org.orderhub.domain.widget;

import org.jspecify.annotations.NullMarked;
