namespace ItaSite.Tests.Cli;

public class Usage
{
    [Theory]
    [InlineData("ไม่รู้จัก “stauts”", "stauts")]
    [InlineData("--by ใช้ไม่ได้ ให้เลือกจาก item, points, unit", "status", "--by", "x")]
    [InlineData("ขาดค่าของ --format", "check", "--format")]
    [InlineData("ita new --help", "new")]
    [InlineData("the value \"x\" of --port is not allowed", "serve", "--port", "x", "--lang", "en")]
    public async Task Wrong_usage_is_told_in_the_reader_s_language(string sentence, params string[] arguments)
    {
        using var site = new TypedCommand();
        var (code, data, person) = await site.TypeAsync(arguments);

        Assert.Equal(2, code);
        Assert.Equal("", data);
        Assert.Contains(sentence, person, StringComparison.Ordinal);
    }
}
