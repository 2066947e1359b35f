using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Tables;

namespace ItaSite.Tests.Reading;

public class PicturesInCells
{
    private static readonly SourceFile Table = SiteInAString.File("content/o/people.csv", [1]);

    [Fact]
    public void Portraits_are_found_from_the_folder_of_the_table()
    {
        var (found, told) = Find("รูป/a.jpg", "..\\b.jpg", "");

        Assert.Empty(told);
        Assert.Equal(["o/รูป/a.jpg", "b.jpg"], found.Values.Select(one => one.Document.Address.Value));
        Assert.Equal((576, 900), (found["รูป/a.jpg"].Picture.Width, found["รูป/a.jpg"].Picture.Height));
    }

    [Fact]
    public void A_portrait_that_is_not_there_or_is_none_is_told_with_its_cell()
    {
        var (found, told) = Find("รูป/A.jpg", "../../x.jpg", "c.pdf");

        Assert.Empty(found);
        Assert.Equal(
            [
                "content/o/people.csv(2,1): error ITA273: ไม่พบไฟล์รูป “รูป/A.jpg” ที่เขียนไว้ในเซลล์ B2 "
                    + "ให้แก้ชื่อหรือวางไฟล์ไว้ข้างไฟล์ตาราง ถ้าไม่มีรูป ให้เขียนว่า ไม่มี (หมายถึง “รูป/a.jpg” หรือไม่)",
                "content/o/people.csv(3,1): error ITA273: ไม่พบไฟล์รูป “../../x.jpg” ที่เขียนไว้ในเซลล์ B3 "
                    + "ให้แก้ชื่อหรือวางไฟล์ไว้ข้างไฟล์ตาราง ถ้าไม่มีรูป ให้เขียนว่า ไม่มี",
                "content/o/people.csv(4,1): error ITA274: ไฟล์ “c.pdf” ที่เขียนไว้ในเซลล์ B4 ไม่ใช่รูปภาพที่แสดงได้ "
                    + "ให้บันทึกเป็น .jpg หรือ .png",
            ],
            told.Select(diagnostic => diagnostic.ToLine(Language.Thai))
        );
    }

    [Fact]
    public void A_table_of_no_form_has_no_pictures() =>
        Assert.Empty(CellPictures.Of(TableOf("รูป/a.jpg"), null, Table, Places(), new DocumentCache(), []));

    private static (IReadOnlyDictionary<string, (Document Document, Picture Picture)> Found, DiagnosticBag Told) Find(
        params string[] names
    )
    {
        var told = new DiagnosticBag();
        var form = new TableForm(
            "people",
            "ผู้บริหาร",
            null,
            [new FormColumn("picture", ["รูป"], FormColumnType.Picture, IsRequired: false)],
            []
        );
        return (
            CellPictures.Of(
                TableOf(names),
                new FollowedForm(form, new Dictionary<string, int> { ["picture"] = 1 }),
                Table,
                Places(),
                new DocumentCache(),
                told
            ),
            told
        );
    }

    private static DataTable TableOf(params string[] names) =>
        new(
            null,
            [],
            [],
            [new DataColumn("ชื่อ", null, ColumnKind.Text, 0, 1), new DataColumn("รูป", null, ColumnKind.Text, 0, 2)],
            [
                .. names.Select(
                    (name, i) =>
                        new DataRow(
                            RowKind.Entry,
                            i + 2,
                            [new DataCell("ก"), new DataCell(name)],
                            new Place(Table.Path, i + 2, 1)
                        )
                ),
            ],
            []
        );

    private static AskedPlaces Places() => new(new SitePlaces(Tree(), new Dictionary<string, LinkedPage>(), [], []));

    private static SourceTree Tree()
    {
        var photo = File.ReadAllBytes(DocumentsOnPages.PathOf("turned.jpg"));
        return new SourceTree([
            Table,
            SiteInAString.File("content/o/รูป/a.jpg", photo),
            SiteInAString.File("content/b.jpg", photo),
            SiteInAString.File("content/o/c.pdf", photo),
        ]);
    }
}
