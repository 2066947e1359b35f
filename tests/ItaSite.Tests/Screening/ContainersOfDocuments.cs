using System.Text;
using ItaSite.Documents;
using ItaSite.Files;
using ItaSite.Model;
using static ItaSite.Tests.Screening.PersonalDataEverywhere;

namespace ItaSite.Tests.Screening;

/// <summary>Documents inside documents: read as what they are, or told as not screened, never silent.</summary>
public class ContainersOfDocuments
{
    private const string Number = "1-2345-67890-12-1";

    private static readonly byte[] Sheet = Zipped.Of(
        (
            "xl/workbook.xml",
            "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='ก' r:id='a'/></sheets></workbook>"u8.ToArray()
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/></Relationships>"u8.ToArray()
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row><c><v>1234567890121</v></c></row></sheetData></worksheet>"u8.ToArray()
        )
    );

    [Theory]
    [InlineData("docx", "word/document.xml", "word/embeddings/a.xlsx", "ไฟล์ที่ฝังอยู่ “a.xlsx” #ก")]
    [InlineData("pptx", "ppt/presentation.xml", "ppt/embeddings/a.xlsx", "ไฟล์ที่ฝังอยู่ “a.xlsx” #ก")]
    [InlineData("zip", "b.txt", "ตาราง/a.xlsx", "ไฟล์ “ตาราง/a.xlsx” ที่อยู่ข้างใน #ก")]
    [InlineData("odt", "content.xml", "Object 1", "ตารางหรือแผนภูมิที่ฝังอยู่ #ก")]
    public void A_workbook_inside_a_document_is_read(string kind, string main, string name, string phrase) =>
        Assert.Contains(
            Told($"a.{kind}", Zipped.Of(("mimetype", []), (main, "<a/>"u8.ToArray()), (name, Sheet))),
            line => line.Contains("ITA720", StringComparison.Ordinal) && line.Contains(phrase, StringComparison.Ordinal)
        );

    [Fact]
    public void Archives_are_read_to_the_bottom_and_what_is_deeper_is_told()
    {
        var packed = Encoding.UTF8.GetBytes(Number);
        for (var depth = 1; depth <= Nesting.Deepest + 1; depth++)
        {
            packed = Zipped.Of((depth == 1 ? "a.txt" : "a.zip", packed));
            Assert.Single(
                Told("a.zip", packed),
                line => line.Contains(depth <= Nesting.Deepest ? "ITA720" : "ITA730", StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("Package", "ITA720")]
    [InlineData("\u0001Ole10Native", "ITA720")]
    [InlineData("EmbeddedOdf", "ITA720")]
    [InlineData("สตรีม", "ITA730")]
    public void An_embedded_object_is_opened_or_told(string stream, string code)
    {
        var content = stream[0] == '\u0001' ? Native("ตาราง.xlsx", Sheet) : Sheet;
        var bytes = Zipped.Of(
            ("word/document.xml", "<a/>"u8.ToArray()),
            ("word/embeddings/oleObject1.bin", Compound(stream, content))
        );

        Assert.Contains(Told("a.docx", bytes), line => line.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_photo_inside_a_document_tells_where_it_was_taken()
    {
        var photo = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Fixtures", "photo.jpg"));
        var told = Told(
            "a.docx",
            Zipped.Of(("word/document.xml", "<a/>"u8.ToArray()), ("word/media/image1.jpeg", photo))
        );

        Assert.Contains(
            told,
            line =>
                line.Contains("ITA724", StringComparison.Ordinal)
                && line.Contains("image1.jpeg", StringComparison.Ordinal)
        );
        Assert.Contains(told, line => line.Contains("ITA725", StringComparison.Ordinal));
    }

    [Fact]
    public void The_authors_of_notes_are_told_once_and_programs_are_nobody()
    {
        var told = Told(
            "a.xlsx",
            Zipped.Of(
                ("xl/workbook.xml", "<workbook/>"u8.ToArray()),
                (
                    "xl/comments1.xml",
                    "<comments><authors><author>tc={1}</author><author>นาย ก</author></authors></comments>"u8.ToArray()
                ),
                (
                    "xl/persons/person.xml",
                    "<personList><person displayName='นาง ข'/><person displayName='Microsoft Office User'/></personList>"u8.ToArray()
                )
            )
        );

        Assert.Equal(
            ["“นาง ข”", "“นาย ก”"],
            told.Where(line => line.Contains("ITA725", StringComparison.Ordinal))
                .Select(line =>
                    line[line.IndexOf('“', StringComparison.Ordinal)..(line.IndexOf('”', StringComparison.Ordinal) + 1)]
                )
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Macros_are_told_and_their_words_are_looked_at()
    {
        var told = Told(
            "a.docm",
            Zipped.Of(
                ("word/document.xml", "<a/>"u8.ToArray()),
                ("word/vbaProject.bin", Compound("dir", Encoding.ASCII.GetBytes("x = 1234567890121")))
            )
        );

        Assert.Contains(
            told,
            line => line.Contains("ITA730", StringComparison.Ordinal) && line.Contains("VBA", StringComparison.Ordinal)
        );
        Assert.Contains(told, line => line.Contains("ITA720", StringComparison.Ordinal));
    }

    [Fact]
    public void An_OpenDocument_with_a_password_is_told_as_locked() =>
        Assert.Contains(
            Told(
                "a.odt",
                Zipped.Of(
                    ("mimetype", []),
                    ("content.xml", [1, 2, 3]),
                    ("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>"u8.ToArray())
                )
            ),
            line => line.Contains("ITA243", StringComparison.Ordinal)
        );

    [Fact]
    public void A_locked_file_in_an_archive_is_told_by_its_name()
    {
        var zip = Zipped.Of(("ลับ.txt", Encoding.UTF8.GetBytes(Number)));
        Flag(zip, "PK\u0003\u0004", 6);
        Flag(zip, "PK\u0001\u0002", 8);

        Assert.Contains(
            Told("a.zip", zip),
            line =>
                line.Contains("ITA730", StringComparison.Ordinal)
                && line.Contains("ลับ.txt", StringComparison.Ordinal)
                && line.Contains("รหัสผ่าน", StringComparison.Ordinal)
        );

        static void Flag(byte[] bytes, string mark, int at) =>
            bytes[bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(mark)) + at] |= 1;
    }

    [Fact]
    public void An_archive_that_unpacks_without_end_is_told_however_deep_it_stands()
    {
        var block = new byte[Inflation.LimitInMegabytes / 2 << 20];
        var inner = Zipped.Of(("a.txt", block), ("b.txt", block));
        var told = Told("a.zip", Zipped.Of(("a.zip", inner), ("b.txt", Encoding.UTF8.GetBytes(Number))));

        Assert.Contains(
            told,
            line =>
                line.Contains("ITA730", StringComparison.Ordinal) || line.Contains("ITA245", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("a.rtf", @"{\rtf1\ansi 1-2345-67890-12-1}")]
    [InlineData("a.rtf", @"{\rtf1\ansi 1-2345-{\b 67890}-12-1}")]
    [InlineData(
        "a.rtf",
        @"{\rtf1\ansi\ansicpg874{\fonttbl{\f0\fcharset222 Cordia;}}\f0 \'f1-\'f2\'f3\'f4\'f5-\'f6\'f7\'f8\'f9\'f0-\'f1\'f2-\'f1}"
    )]
    [InlineData("a.rtf", @"{\rtf1\ansi\uc1 \u3665?-\u3666?\u3667?\u3668?\u3669?-67890-12-1}")]
    [InlineData("a.rtf", @"{\rtf1\ansi 1\_2345\_67890\_12\_1}")]
    [InlineData("a.rtf", @"{\rtf1\ansi{\info{\title 1-2345-67890-12-1}}ก}")]
    [InlineData("a.rtf", @"{\rtf1\ansi{\*\unknownthing 1-2345-67890-12-1}ก}")]
    [InlineData("a.rtf", @"{\rtf1\ansi{\field{\*\fldinst HYPERLINK ""https://x.example/1234567890121""}{\fldrslt ก}}}")]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>1-2345-<tspan>67890</tspan>-12-1</text></svg>")]
    [InlineData(
        "a.svg",
        "<svg "
            + "xmlns='http://www.w3.org/2000/svg'><text><tspan>1-23</tspan><tspan>45-678</tspan><tspan>90-12-1</tspan></text></svg>"
    )]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><title>1-2345-67890-12-1</title></svg>")]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><!-- 1-2345-67890-12-1 --></svg>")]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g aria-label='1-2345-67890-12-1'/></svg>")]
    [InlineData("a.html", "<!doctype html><p>1-2345-<b>67890</b>-12-1")]
    [InlineData("a.html", "<!doctype html><p>&#49;-2345&#45;67890-12-1")]
    [InlineData("a.html", "<!doctype html><p title='1-2345&#45;67890-12-1'>ก")]
    [InlineData("a.html", "<!doctype html><!-- 1-2345-67890-12-1 --><p>ก")]
    [InlineData("a.xml", "<?xml version='1.0'?><a><b>1-2345</b>-67890-12-1</a>")]
    [InlineData("a.txt", "เลข 1-2345-\n67890-12-1")]
    [InlineData("a.json", "{ \"เลข\": \"\\u0031-2345-67890-12-1\" }")]
    [InlineData("1-2345-67890-12-1.txt", "ก")]
    [InlineData("1234567890121 (1).txt", "ก")]
    public void A_file_of_text_is_read_as_its_reader_sees_it(string name, string text) =>
        Assert.Contains(
            Told(name, Encoding.UTF8.GetBytes(text)),
            line => line.Contains("ITA720", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("a.rtf", @"{\rtf1\ansi{\*\generator 1-2345-67890-12-1;}{\pict\wmetafile8 1234567890121}ก}")]
    [InlineData(
        "a.svg",
        "<svg xmlns='http://www.w3.org/2000/svg'><path d='M 1 2345 67890 12 1 1234567890121'/><text>ก</text></svg>"
    )]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>1-2345</text><text>67890-12-1</text></svg>")]
    [InlineData("a.html", "<!doctype html><p>1-2345<p>67890-12-1")]
    [InlineData("1679876543214.jpg", "ก")]
    public void What_no_reader_sees_as_a_number_is_not_told(string name, string text) =>
        Assert.DoesNotContain(
            Told(name, Encoding.UTF8.GetBytes(text)),
            line => line.Contains("ITA720", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("a.rar", "Rar!\u001a\u0007")]
    [InlineData("a.gz", "\u001f\u008b\u0008")]
    [InlineData("a.7z", "7z\u00bc\u00af'\u001c")]
    [InlineData("a.mp4", "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom")]
    [InlineData("a.mp3", "ID3\u0003\0\0\0")]
    [InlineData("a.one", "\u00e4\u0052\u005c\u007b\0\0")]
    [InlineData("a.eml", "From: a@example.go.th\nMIME-Version: 1.0\nSubject: x\n\nx")]
    [InlineData("a.emf", "\u00d7\u00cd\u00c6\u009a\0\0")]
    [InlineData("a.bin", "\0\0\0\0")]
    public void What_cannot_be_opened_is_told_as_not_screened(string name, string start) =>
        Assert.Single(
            Told(name, Encoding.Latin1.GetBytes(start)),
            line => line.Contains("ITA730", StringComparison.Ordinal)
        );

    [Fact]
    public void A_message_of_Outlook_is_told_as_not_screened() =>
        Assert.Single(
            Told("a.msg", Compound("__properties_version1.0", new byte[32])),
            line => line.Contains("ITA730", StringComparison.Ordinal)
        );

    /// <summary>
    /// Screened, reported by a sentence of its own, or reported as not screened: nothing falls between.
    /// </summary>
    [Fact]
    public void Every_kind_of_document_has_its_answer()
    {
        DocumentKind[] told =
        [
            DocumentKind.Other,
            DocumentKind.BinaryWorkbook,
            DocumentKind.Rar,
            DocumentKind.SevenZip,
            DocumentKind.OtherArchive,
            DocumentKind.Media,
            DocumentKind.Email,
            DocumentKind.OutlookMessage,
            DocumentKind.Metafile,
        ];

        Assert.Equal(
            Enum.GetValues<DocumentKind>().Where(told.Contains),
            Enum.GetValues<DocumentKind>().Where(kind => ScreenedKinds.WhyNot(kind) is not null)
        );
    }

    private static byte[] Native(string label, byte[] file)
    {
        var native = new MemoryStream();
        using var writer = new BinaryWriter(native);
        var name = CodePagesEncodingProvider.Instance.GetEncoding(874)!.GetBytes(label + "\0");
        writer.Write(0);
        writer.Write((short)2);
        writer.Write(name);
        writer.Write(name);
        writer.Write(0x30000);
        writer.Write(name.Length);
        writer.Write(name);
        writer.Write(file.Length);
        writer.Write(file);
        return native.ToArray();
    }

    /// <summary>
    /// A compound file of one stream: header, one sector of the table, one of the directory, then the stream.
    /// </summary>
    private static byte[] Compound(string name, byte[] content)
    {
        const int sector = 512;
        var body = new byte[Math.Max(4096, (content.Length + sector - 1) / sector * sector)];
        content.CopyTo(body, 0);
        var file = new byte[(3 * sector) + body.Length];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        Put(30, 9, 2);
        Put(32, 6, 2);
        Put(44, 1, 4);
        Put(48, 1, 4);
        Put(56, 4096, 4);
        Put(60, -2, 4);
        Put(68, -2, 4);
        for (var i = 0; i < 109; i++)
            Put(76 + (4 * i), i == 0 ? 0 : -1, 4);

        Put(sector, -3, 4);
        Put(sector + 4, -2, 4);
        for (var i = 0; i < body.Length / sector; i++)
            Put(sector + 8 + (4 * i), i == (body.Length / sector) - 1 ? -2 : i + 3, 4);

        Entry(2 * sector, "Root Entry", 5, -2, 0);
        Entry((2 * sector) + 128, name, 2, 2, body.Length);
        body.CopyTo(file, 3 * sector);
        return file;

        void Entry(int at, string title, int type, int start, int size)
        {
            Encoding.Unicode.GetBytes(title).CopyTo(file, at);
            Put(at + 64, (title.Length + 1) * 2, 2);
            Put(at + 66, type, 1);
            Put(at + 68, -1, 4);
            Put(at + 72, -1, 4);
            Put(at + 76, type == 5 ? 1 : -1, 4);
            Put(at + 116, start, 4);
            Put(at + 120, size, 4);
        }

        void Put(int at, int value, int length)
        {
            for (var i = 0; i < length; i++)
                file[at + i] = (byte)(value >> (8 * i));
        }
    }
}
