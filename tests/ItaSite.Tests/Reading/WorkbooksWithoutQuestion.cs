using System.Security.Cryptography;
using CsCheck;
using ExcelDataReader;
using static ItaSite.Tests.Reading.RawWorkbook;
using static ItaSite.Tests.Reading.SheetsOnPages;

namespace ItaSite.Tests.Reading;

/// <summary>Workbooks that Excel encrypts, and yet opens without asking for a password.</summary>
public class WorkbooksWithoutQuestion
{
    private const string Unasked = "VelvetSweatshop";

    static WorkbooksWithoutQuestion() =>
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    public static TheoryData<bool, bool> Kinds =>
        new()
        {
            { true, true },
            { true, false },
            { false, true },
            { false, false },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void They_are_read_as_if_they_were_not_encrypted(bool isAgile, bool isLong)
    {
        var locked = Locked(isAgile, isLong, Unasked);

        Assert.Equal("ก", AnotherReader(locked));
        Assert.Equal("ก | 10", Shown(Read(locked).Table));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void With_a_password_of_its_own_a_workbook_is_told_as_locked(bool isAgile, bool isLong) =>
        Assert.Equal("ITA262 t.xlsx", Told(Read(Locked(isAgile, isLong, "ลับ")).Diagnostics));

    [Fact]
    public void A_damaged_one_never_stops_the_program()
    {
        var sound = Locked(isAgile: false, isLong: true, Unasked);
        Gen.Select(Gen.Int[0, 1500], Gen.Byte, Gen.Int[600, sound.Length])
            .Sample(
                (at, value, end) =>
                {
                    var broken = sound[..Math.Max(end, at + 1)];
                    broken[at] = value;
                    var (table, diagnostics) = Read(broken);
                    return table is not null || diagnostics.Count > 0;
                },
                iter: 40
            );
    }

    [Theory]
    [InlineData(
        "<fileSharing readOnlyRecommended=\"1\" userName=\"x\" algorithmName=\"SHA-512\" hashValue=\"AA==\" "
            + "saltValue=\"AA==\" spinCount=\"100000\"/>"
    )]
    [InlineData("<workbookProtection lockStructure=\"1\" workbookPassword=\"CC1A\"/>")]
    public void Protection_against_writing_keeps_nobody_from_reading(string settings) =>
        Assert.Equal(
            "ก | 10",
            Shown(
                Read(
                    new RawWorkbook(Rows("ก"))
                    {
                        Settings = settings,
                        Behind = "<sheetProtection sheet=\"1\" password=\"CC1A\"/>",
                    }
                ).Table
            )
        );

    private static byte[] Locked(bool isAgile, bool isLong, string password)
    {
        var noise = string.Concat(
            Enumerable
                .Range(0, isLong ? 200 : 1)
                .Select(number => Convert.ToHexString(SHA256.HashData(BitConverter.GetBytes(number))))
        );
        var workbook = new RawWorkbook(Rows("ก"))
        {
            Parts = new Dictionary<string, string> { ["xl/noise.xml"] = noise },
        }.Bytes();
        return isAgile ? LockedFile.Agile(workbook, password) : LockedFile.Standard(workbook, password);
    }

    private static object AnotherReader(byte[] locked)
    {
        using var reader = ExcelReaderFactory.CreateReader(
            new MemoryStream(locked),
            new ExcelReaderConfiguration { Password = Unasked }
        );
        Assert.True(reader.Read() && reader.Read());
        return reader.GetValue(0);
    }
}
