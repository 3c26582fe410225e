/** Customer widgets by REST, as the partner's page has them. */
@NullMarked
package org.orderhub.rest.widget;

import org.jspecify.annotations.NullMarked;
