namespace ItaSite.Tests.Cli;

public class Usage
{
    [Theory]
    [InlineData("ไม่รู้จัก “stauts”", "stauts")]
    [InlineData("--by ใช้ไม่ได้ ให้เลือกจาก item, points, unit", "status", "--by", "x")]
    [InlineData("“chek” ให้ลบออกหรือแก้คำที่พิมพ์ (หมายถึง “check” หรือไม่)", "chek")]
    [InlineData("“nwes” ให้ลบออกหรือแก้คำที่พิมพ์ (หมายถึง “news” หรือไม่)", "new", "nwes", "ข่าว")]
    [InlineData("“--ouput” ให้ลบออกหรือแก้คำที่พิมพ์ (หมายถึง “--output” หรือไม่)", "build", "SITE", "--ouput", "d")]
    [InlineData("(หมายถึง “--strict” หรือไม่)", "check", "--strit")]
    [InlineData("(หมายถึง “--lang” หรือไม่)", "check", "SITE", "--lnag")]
    [InlineData("ค่า “80000” ของ --port ใช้ไม่ได้ ให้เลือกจาก 0–65535", "serve", "SITE", "--port", "80000")]
    [InlineData("ค่า “-1” ของ --port ใช้ไม่ได้ ให้เลือกจาก 0–65535", "serve", "SITE", "--port", "-1")]
    [InlineData("ค่า “99999999999” ของ --port ใช้ไม่ได้ ให้เลือกจาก 0–65535", "serve", "SITE", "--port", "99999999999")]
    [InlineData("ขาดค่าของ --port", "serve", "SITE", "--port", "")]
    [InlineData("ขาดค่าของ --output", "build", "SITE", "--output", "")]
    [InlineData("ขาดค่าของ site", "build", "")]
    [InlineData("ขาดค่าของ folder", "new", "site", "", "อบต.ก")]
    [InlineData("ขาดค่าของ name", "new", "site", "SITE/new", "")]
    [InlineData("ขาดค่าของ site-folder-or-url", "verify", "")]
    [InlineData("ไม่พบ site.config.json ในโฟลเดอร์ “@x”", "check", "@x")]
    [InlineData(
        "error ITA106: “--base-url” ต้องเป็นที่อยู่เว็บเต็ม",
        "build",
        "SITE",
        "--base-url",
        "www.example.go.th"
    )]
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
