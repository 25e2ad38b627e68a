import ServiceCycle

/// What a reading refused, or nil where it did not.
func refusal<Value>(_ read: () throws -> Value) -> Refusal? {
    do {
        _ = try read()
        return nil
    } catch let refusal as Refusal {
        return refusal
    } catch {
        return nil
    }
}
