using System.Text;
using ItaSite.Authoring;
using ItaSite.Model;

namespace ItaSite.Tests;

/// <summary>
/// A new site with so many news of about 15.8 kB each, the same each time, as the comparison with Hugo makes.
/// </summary>
internal static class ThaiNews
{
    private const int Bytes = 15_800;

    private static readonly string[] Words =
    [
        .. (
            "องค์การบริหารส่วนตำบล ประชุม ชาวบ้าน โครงการ ถนน คลอง น้ำประปา ไฟฟ้า ซ่อมแซม งบประมาณ แผนพัฒนา กองช่าง "
            + "กองคลัง สำนักปลัด ประกาศ รายงาน เดือน ตุลาคม ธันวาคม เด็ก ผู้สูงอายุ สุขภาพ โรงเรียน วัด ตลาด เกษตร "
            + "ข้าว ปลา ขยะ จิตอาสา อบรม กีฬา ประเพณี ภาษี ที่ดิน ใบอนุญาต คำร้อง บริการ ออนไลน์ โปร่งใส ตรวจสอบ "
            + "มีส่วนร่วม หมู่บ้าน"
        ).Split(' '),
    ];

    public static SourceTree Site(int news) =>
        new(
            SiteStarter
                .Start("องค์การบริหารส่วนตำบลตัวอย่าง")
                .Select(file => File(file.Path, file.Bytes))
                .Concat(Enumerable.Range(0, news).Select(Page))
        );

    public static SourceFile File(string path, string text) => File(path, Encoding.UTF8.GetBytes(text));

    private static SourceFile Page(int number)
    {
        var chance = new Chance(number);
        var day = new DateOnly(2023, 9, 30).AddDays(-number / 5);
        var text = new StringBuilder(
            $"---\ntitle: \"ข่าวที่ {number + 1} {Sentence(chance)}\"\npublished: {day:yyyy-MM-dd}\n---\n"
        );
        var begin = text.Length;

        // A Thai letter is three bytes.
        for (var part = 0; (text.Length - begin) * 3 < Bytes; part++)
            text.Append('\n').Append(Part(part % 7, chance)).Append('\n');

        return File($"content/news/{day:yyyy-MM-dd}-item-{number + 1}.md", text.ToString());
    }

    private static SourceFile File(string path, ReadOnlyMemory<byte> bytes) =>
        new(path, bytes.Length, () => new MemoryStream(bytes.ToArray(), writable: false));

    private static string Part(int kind, Chance chance) =>
        kind switch
        {
            2 => $"## {Sentence(chance)}",
            4 => string.Join('\n', Enumerable.Range(0, 4).Select(_ => $"- {Sentence(chance)}")),
            5 => "| ลำดับ | รายการ | จำนวน |\n|---:|---|---:|\n"
                + string.Join(
                    '\n',
                    Enumerable.Range(1, 5).Select(row => $"| {row} | {Sentence(chance)} | {chance.Next(100, 1000)} |")
                ),
            6 => $"**{Sentence(chance)}** และ [ติดต่อสำนักงาน](../contact.md) {Sentence(chance)}",
            _ => string.Join(' ', Enumerable.Range(0, chance.Next(3, 7)).Select(_ => Sentence(chance))),
        };

    private static string Sentence(Chance chance) =>
        string.Concat(Enumerable.Range(0, chance.Next(6, 20)).Select(_ => Words[chance.Next(Words.Length)]));

    /// <summary>A small generator with a seed, so that every machine makes the same words.</summary>
    private sealed class Chance(int seed)
    {
        private uint state = (uint)seed + 20_260_101;

        public int Next(int low, int high) => low + Next(high - low);

        public int Next(int below)
        {
            state = unchecked((state * 1_664_525) + 1_013_904_223);
            return (int)((ulong)state * (uint)below >> 32);
        }
    }
}
