using System.Text;

namespace ItaSite.Tests.Cli;

public sealed class ListsOfSites : IDisposable
{
    private readonly TypedCommand typed = new();

    public ListsOfSites()
    {
        typed.Add("lists/a");
        typed.Add("lists/อบต. สอง");
        typed.Add("lists/c#1");
        typed.Add("elsewhere/d");
    }

    public void Dispose() => typed.Dispose();

    [Fact]
    public async Task A_list_names_folders_from_where_it_stands_however_it_was_typed()
    {
        await WriteAsync("\uFEFF# ทุกแห่ง\r\n\r\na\r\n  อบต. สอง/  # ตำบลที่สอง\r\n\"c#1\"\r\n../elsewhere/d");
        var (code, _, person) = await BuildAsync();

        Assert.Equal(0, code);
        Assert.Equal(["a", "อบต. สอง", "c#1", "d"], BuiltIn(person));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_with_its_line_and_the_rest_is_built()
    {
        await WriteAsync("a\nไม่มี\n\n  c#1\n");
        var (code, _, person) = await BuildAsync();

        Assert.Equal(2, code);
        Assert.Contains("SITE/lists/sites.txt(2,1): error ITA915: ไม่พบโฟลเดอร์ “SITE/lists/ไม่มี”", person);
        Assert.Contains("✗ SITE/lists/ไม่มี: ", person, StringComparison.Ordinal);
        Assert.Equal(["a", "c#1"], BuiltIn(person));
    }

    [Theory]
    [InlineData("sites.txt(3,2): error ITA916: “SITE/lists/a/” เป็นโฟลเดอร์เดียวกับ “SITE/lists/a”", "a\nc#1\n a/\n")]
    [InlineData("sites.txt(2,1): error ITA916", "a\n./a\n")]
    [InlineData("sites.txt(2,1): error ITA917", "a\n../elsewhere/a\n")]
    [InlineData("sites.txt(1,1): error ITA746", "")]
    [InlineData("sites.txt(1,1): error ITA746", "# ยังไม่มี\n\n   \n")]
    public async Task A_list_that_cannot_be_right_builds_nothing(string message, string list)
    {
        typed.Add("elsewhere/a");
        await WriteAsync(list);
        var (code, _, person) = await BuildAsync();

        Assert.Equal(2, code);
        Assert.Contains(message, person, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(typed.Folder, "out")));
    }

    [Fact]
    public async Task A_list_of_another_encoding_is_told_at_its_letter()
    {
        await File.WriteAllBytesAsync(List, [0x61, 0x0A, 0xA1, 0xA2, 0xA3], TestContext.Current.CancellationToken);
        var (code, _, person) = await BuildAsync();

        Assert.Equal(2, code);
        Assert.StartsWith("SITE/lists/sites.txt(2,1): error ITA", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_not_there_is_named()
    {
        var (code, _, person) = await BuildAsync();

        Assert.Equal(2, code);
        Assert.Contains("SITE/lists/sites.txt", person, StringComparison.Ordinal);
        Assert.Contains("error ITA903", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_one_is_built_as_a_list_of_many()
    {
        await WriteAsync("a");
        await BuildAsync();

        Assert.True(File.Exists(Path.Combine(typed.Folder, "out", "a", "index.html")));
    }

    [Fact]
    public async Task Machines_that_share_a_list_build_each_site_once_in_whatever_order_it_is_written()
    {
        await WriteAsync("c#1\na\n../elsewhere/d\n");
        var (_, _, first) = await BuildAsync("--shard", "1/2");
        await WriteAsync("a\n../elsewhere/d\nc#1\n");
        var (_, _, second) = await BuildAsync("--shard", "2/2");

        Assert.Equal(["d", "c#1"], BuiltIn(first));
        Assert.Equal(["a"], BuiltIn(second));
    }

    [Fact]
    public async Task A_machine_with_nothing_to_do_says_so()
    {
        await WriteAsync("a\n");
        var (code, _, person) = await BuildAsync("--shard", "2/2");

        Assert.Equal(0, code);
        Assert.StartsWith("ส่วนที่ 2/2 ของ 1 เว็บไซต์ไม่มีเว็บไซต์ให้สร้าง", person, StringComparison.Ordinal);
    }

    private string List => Path.Combine(typed.Folder, "lists", "sites.txt");

    private Task WriteAsync(string list) =>
        File.WriteAllTextAsync(List, list, new UTF8Encoding(false), TestContext.Current.CancellationToken);

    private Task<(int ExitCode, string Data, string Person)> BuildAsync(params string[] more) =>
        typed.TypeAsync(["build", "--sites", "SITE/lists/sites.txt", "--output", "SITE/out", .. more]);

    private static List<string> BuiltIn(string person) =>
        [
            .. person
                .Split('\n')
                .Where(line => line.StartsWith('✓'))
                .Select(line => line[2..line.IndexOf(": ", StringComparison.Ordinal)].TrimEnd('/'))
                .Select(folder => folder[(folder.LastIndexOf('/') + 1)..]),
        ];
}
