using System.Text.Json;

namespace ItaSite.Tests.Cli;

public class TimesOfSteps
{
    [Fact]
    public async Task A_build_shows_the_time_and_memory_of_each_step()
    {
        using var site = new TypedCommand();
        var (code, data, person) = await site.TypeAsync("build", "SITE", "--timings");

        Assert.Equal(0, code);
        Assert.Equal("", data);
        string[] steps =
        [
            "ขั้นตอน",
            "อ่านเนื้อหา",
            "ตรวจองค์ประกอบ",
            "ไล่ตามลิงก์จากหน้าแรก",
            "สร้างและตรวจทานทีละหน้า",
            "ตรวจทานระหว่างหน้า",
            "เขียนไฟล์และดัชนีค้นหา",
            "เผยแพร่แทนของเดิม",
            "รวม",
            "เผยแพร่แล้ว",
        ];
        Assert.Equal(
            steps,
            person
                .Split('\n')
                .SkipWhile(line => !line.StartsWith("ขั้นตอน", StringComparison.Ordinal))
                .SkipLast(1)
                .Select(line => line.Split(' ')[0])
        );
    }

    [Fact]
    public async Task Nobody_who_does_not_ask_is_shown_times()
    {
        using var site = new TypedCommand();
        var (_, _, person) = await site.TypeAsync("build", "SITE");

        Assert.DoesNotContain("ขั้นตอน", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_for_a_program_gives_its_times_as_data_beside_its_findings()
    {
        using var site = new TypedCommand();
        var (_, data, person) = await site.TypeAsync("check", "SITE", "--format", "json", "--timings");
        var times = JsonDocument.Parse(person[..(person.LastIndexOf('}') + 1)]).RootElement;
        var steps = times.GetProperty("steps").EnumerateArray().ToList();

        Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(data).RootElement.ValueKind);
        Assert.Equal(
            ["reading", "assessing", "crawling", "rendering", "proofreading"],
            steps.Select(step => step.GetProperty("step").GetString())
        );
        Assert.Equal(
            times.GetProperty("allocatedBytes").GetInt64(),
            steps.Sum(step => step.GetProperty("allocatedBytes").GetInt64())
        );
    }

    [Fact]
    public async Task A_site_with_errors_shows_how_far_it_came()
    {
        using var site = new TypedCommand("-- content/contact.md --\nไม่มีชื่อ\n");
        var (code, _, person) = await site.TypeAsync("build", "SITE", "--timings", "--lang", "en");

        Assert.Equal(1, code);
        Assert.Contains("Reading  ", person, StringComparison.Ordinal);
        Assert.DoesNotContain("Publishing over", person, StringComparison.Ordinal);
    }
}
