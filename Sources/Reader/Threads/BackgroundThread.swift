internal import Glibc

/// Runs `body` on a thread of its own, which may wait for as long as a pipe does.
func startThread(_ body: @escaping @Sendable () -> Void) {
  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  let box = Unmanaged.passRetained(Box(body))
  let error = pthread_create(
    &thread, nil,
    { context in
      guard let context else { return nil }
      Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body()
      return nil
    }, box.toOpaque())
  if error == 0 {
    pthread_detach(thread)
  } else {
    // No thread to be had: do it first and go on then, which is late but right.
    box.takeRetainedValue().body()
  }
}
