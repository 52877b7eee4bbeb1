import Commands

@main
enum Heed {
    static func main() async {
        await Program.start()
    }
}
