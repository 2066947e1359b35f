using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Tests.Reading;

namespace ItaSite.Tests.Fuzzing;

/// <summary>CSV, workbooks and the parts of workbooks, damaged at random.</summary>
public class DamagedTables
{
    private static readonly string Tables = Path.Combine(Repository.Root, "tests/ItaSite.Tests/Fixtures/tables");

    private static byte[] Of(string name) => File.ReadAllBytes(Path.Combine(Tables, name));

    [Fact]
    public void A_CSV_file_is_a_table_or_is_told() =>
        Fuzz.Each(
            "CSV",
            Mutated.Bytes(
                Of("plain.csv"),
                Of("windows-874.csv"),
                Encoding.UTF8.GetBytes("ก;ข\n\"1;\n2\";\"a\"\"b\"\n1,250.00;๒\n")
            ),
            bytes => IsReadOrTold("x.csv", bytes)
        );

    [Fact]
    public void A_workbook_is_a_table_or_is_told() =>
        Fuzz.Each("XLSX", Mutated.Bytes(Of("procurement.xlsx")), bytes => IsReadOrTold("x.xlsx", bytes), 40, 10);

    [Fact]
    public void An_old_workbook_is_a_table_or_is_told() =>
        Fuzz.Each("XLS", Mutated.Bytes(Of("old.xls")), bytes => IsReadOrTold("x.xls", bytes), 40, 10);

    private static void IsReadOrTold(string name, byte[] bytes)
    {
        var (first, second) = (Read(name, bytes), Read(name, bytes));
        Assert.Equal(first, second);
        Assert.True(first.Table.Length > 0 || first.Told.Length > 0, "neither read nor told");
    }

    private static (string Table, string Told) Read(string name, byte[] bytes)
    {
        var (table, diagnostics) = ReadTables.Read(ReadTables.File(name, bytes));
        return (
            table is null ? "" : $"table: {ReadTables.Described(table)}",
            string.Join('\n', diagnostics.Select(diagnostic => diagnostic.ToLine(Language.Thai)))
        );
    }
}
