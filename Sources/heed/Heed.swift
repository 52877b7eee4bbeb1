import Commands

@main
enum Heed {
    static func main() {
        Program.start()
    }
}
