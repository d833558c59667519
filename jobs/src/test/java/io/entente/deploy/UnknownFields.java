/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Fields that were read into a model of Kubernetes and that it does not know. */
final class UnknownFields {

  private static final String KEPT = "getAdditionalProperties";
  private static final String MODELS = "io.fabric8.kubernetes.api.model";

  private UnknownFields() {}

  static List<String> of(Object model) {
    List<String> unknown = new ArrayList<>();
    collect(model, unknown);
    return unknown;
  }

  private static void collect(Object value, List<String> unknown) {
    if (value instanceof Collection<?> many) {
      many.forEach(one -> collect(one, unknown));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> collect(one, unknown));
    } else if (value != null && value.getClass().getName().startsWith(MODELS)) {
      for (Method method : value.getClass().getMethods()) {
        if (method.getName().equals(KEPT)) {
          ((Map<?, ?>) got(method, value)).keySet().forEach(name -> unknown.add(name.toString()));
        } else if (method.getName().startsWith("get") && method.getParameterCount() == 0) {
          collect(got(method, value), unknown);
        }
      }
    }
  }

  private static Object got(Method method, Object value) {
    try {
      return method.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }
}
