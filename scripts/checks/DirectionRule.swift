/// Dependencies point downward only: adapters to domain to engines, and a stage never forward along the journey.
struct DirectionRule {
    let manifest: Manifest
    let lineOfTarget: (String) -> Int

    func findings() -> [Finding] {
        manifest.targets.flatMap { target in target.dependencies.compactMap { finding(target, $0) } }
    }

    private func finding(_ target: Manifest.Target, _ dependency: Manifest.Dependency) -> Finding? {
        guard let why = whyNot(target, dependency) else { return nil }
        return Finding(
            file: "Package.swift",
            line: lineOfTarget(target.name),
            what: "\(target.name) must not depend on \(dependency.name): \(why)",
            mend: "move what \(target.name) needs below it, or give it a port that an adapter answers"
        )
    }

    private func whyNot(_ target: Manifest.Target, _ dependency: Manifest.Dependency) -> String? {
        switch Layer(target) {
        case .engine:
            return "an engine depends on nothing"
        case .domain:
            if dependency.isOfPackage { return "the domain uses no package" }
            if Layer.engines.contains(dependency.name) { return nil }
            let allowed = Layer.lookingBack[target.name, default: []]
            if allowed.contains(dependency.name) { return nil }
            return Layer.lookingBack[dependency.name] == nil
                ? "the domain does not know the adapters"
                : "a stage may look back along the journey, never forward"
        case .adapter:
            guard let users = Layer.reserved[dependency.name], !users.contains(target.name) else { return nil }
            return users.isEmpty ? "only tests may use it" : "only \(users.sorted().joined(separator: ", ")) may use it"
        case .test:
            return nil
        }
    }
}
