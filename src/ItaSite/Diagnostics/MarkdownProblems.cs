namespace ItaSite.Diagnostics;

/// <summary>Every sentence about Markdown that does not show as its author meant it.</summary>
internal static class MarkdownProblems
{
    public static readonly Problem TagWasRemoved = new(
        "ITA232",
        Severity.Warning,
        "ตัดแท็ก {0} ออก เหลือข้อความข้างในไว้ ให้ใช้ Markdown แทน",
        "The tag {0} was taken off and the words inside of it stay; use Markdown.",
        "หน้าเว็บใช้ HTML ได้เท่าที่ GitHub อนุญาต เช่น <b> <br> <details> <table> แท็กอื่น เช่น <font> <center> "
            + "ถูกตัดออก แต่ข้อความยังอยู่",
        "Pages take the HTML that GitHub allows, such as <b>, <br>, <details>, <table>. Others, such as <font> and "
            + "<center>, are taken off; the words stay."
    );

    public static readonly Problem TagIsText = new(
        "ITA233",
        Severity.Warning,
        "{0} ไม่ใช่แท็ก HTML หรือไม่มีแท็กคู่ ให้แก้ ถ้าตั้งใจให้เป็นข้อความให้พิมพ์ \\ นำหน้า",
        "{0} is no HTML tag or has no other half; correct it, or put \\ before it if you mean it as text.",
        "คำในเครื่องหมาย < > เช่น <Enter> และแท็กในย่อหน้าที่ไม่มีคู่แสดงบนหน้าตามที่พิมพ์ เขียน \\<Enter> หรือ "
            + "`<Enter>` เพื่อบอกว่าตั้งใจ",
        "Words in < >, such as <Enter>, and tags of a paragraph without their other half are shown as typed. Write "
            + "\\<Enter> or `<Enter>` to say that they are meant."
    );

    public static readonly Problem MarkupIsLeft = new(
        "ITA234",
        Severity.Warning,
        "“{0}” ไม่แสดงผลเป็น Markdown และเหลือเป็นเครื่องหมายบนหน้า ให้แก้ หรือพิมพ์ \\ นำหน้าถ้าตั้งใจ",
        "\"{0}\" is not taken as Markdown and its marks stay on the page; correct it, or put \\ before it if you mean "
            + "it so.",
        "ตัวหนาเขียน **คำ** โดยไม่มีช่องว่างด้านใน ลิงก์เขียน [ชื่อ](ที่อยู่) ติดกัน รหัสหัวข้อเขียน {#id} "
            + "ไม่มีช่องว่าง ตารางต้องมีแถว | --- | ใต้หัวตาราง หัวข้อต้องเว้นวรรคหลัง #",
        "Bold is **word** without spaces inside, a link [name](address) without a space between, an id {#id} without "
            + "spaces; a table needs a row | --- | under its head, a heading a space behind #."
    );

    public static readonly Problem RestIsHidden = new(
        "ITA235",
        Severity.Error,
        "{0} ไม่ได้ปิดด้วย {1} ข้อความตั้งแต่ตรงนี้จึงหายไปจากหน้า ให้เพิ่ม {1}",
        "{0} is not closed by {1}, so the text from here on is not on the page; add {1}.",
        "หมายเหตุเริ่มด้วย <!-- และจบด้วย --> สคริปต์และสไตล์จบด้วยแท็กปิด ถ้าไม่ปิด ทุกอย่างที่ตามมาจะถูกซ่อน",
        "A comment begins with <!-- and ends with -->; scripts and styles end with their closing tags. Left open, "
            + "they hide all that follows."
    );

    public static readonly Problem AddressEndsEarly = new(
        "ITA236",
        Severity.Warning,
        "ลิงก์ “{0}” จบก่อนตัวอักษร “{1}” ถ้าเป็นส่วนหนึ่งของที่อยู่ ให้เขียน <{0}{1}> ถ้าไม่ใช่ให้เว้นวรรค",
        "The link \"{0}\" ends before \"{1}\"; write <{0}{1}> if that belongs to the address, else put a space "
            + "between.",
        "ที่อยู่เว็บที่พิมพ์ในข้อความจบเมื่อถึงตัวอักษรไทย เพราะภาษาไทยไม่เว้นวรรคหลังที่อยู่",
        "An address in the text ends where Thai begins, since Thai puts no space behind it."
    );

    public static readonly Problem CellsAreLost = new(
        "ITA237",
        Severity.Error,
        "แถวนี้มี {0} ช่อง แต่ตารางมี {1} คอลัมน์ ช่องที่เกินจะหายไป ให้แก้จำนวนช่อง หรือพิมพ์ \\| แทน | ในข้อความ",
        "This row has {0} cells but the table has {1} columns, so the rest would be lost; correct it, or type \\| for "
            + "a | in a text.",
        "จำนวนคอลัมน์ของตารางมาจากแถวหัวตารางและแถว --- ช่องที่เกินไม่แสดงบนหน้า",
        "The head and the row of --- say how many columns a table has. Cells beyond that are not shown."
    );

    public static readonly Problem LineIsRow = new(
        "ITA238",
        Severity.Warning,
        "บรรทัดนี้ติดกับตารางจึงกลายเป็นแถวของตาราง ให้เว้นบรรทัดว่างก่อนบรรทัดนี้",
        "This line touches the table and became a row of it; leave an empty line before it.",
        "ข้อความใต้ตาราง เช่น ที่มา หรือ หมายเหตุ ต้องเว้นหนึ่งบรรทัด มิฉะนั้นจะนับเป็นข้อมูลของตาราง",
        "Text under a table, such as its source, needs an empty line before it; otherwise it counts as data of the "
            + "table."
    );

    public static readonly Problem ContactLinkIsWrong = new(
        "ITA239",
        Severity.Error,
        "ลิงก์ “{0}” โทรหรือส่งไม่ได้ ให้เขียนแบบ tel:035123456 หรือ mailto:name@example.go.th",
        "The link \"{0}\" can't be called or written to; write tel:035123456 or mailto:name@example.go.th.",
        "หลัง tel: เขียนหมายเลขเดียว มีขีดหรือเว้นวรรคได้ หมายเลขภายในเขียน ต่อ 12 หลัง mailto: เขียนที่อยู่อีเมล "
            + "หลายที่อยู่คั่นด้วยจุลภาค",
        "Behind tel: stands one number; hyphens, spaces and an extension (ต่อ 12) are fine. Behind mailto: stand "
            + "addresses, separated by commas."
    );

    public static readonly Problem MarkupIsOnPage = new(
        "ITA627",
        Severity.Warning,
        "หน้า “{0}” แสดงเครื่องหมาย Markdown “{1}” เป็นตัวอักษร ให้ลบเครื่องหมายที่ต้นทาง",
        "The page \"{0}\" shows the Markdown \"{1}\" as letters; remove the marks where they were typed.",
        "ช่องของไฟล์ตาราง ค่าใน site.config.json และส่วนหัวของหน้าใช้ Markdown ไม่ได้ ให้พิมพ์เฉพาะข้อความ",
        "Cells of table files, values of site.config.json and front matter take no Markdown; type the words only."
    );

    public static readonly Problem TextShowsAsCode = new(
        "ITA628",
        Severity.Warning,
        "ส่วนนี้แสดงเป็นกรอบโค้ดตามที่พิมพ์ ให้ลบแท็บหรือช่องว่างต้นบรรทัด ส่วนแผนภาพ (mermaid) หรือสูตรให้ใส่เป็นรูป",
        "This shows as a box of code, as typed; remove the tab or spaces at the beginning of the line. Put diagrams "
            + "(mermaid) and formulas in as pictures.",
        "ใน Markdown ไม่ต้องย่อหน้าด้วยช่องว่าง เว้นบรรทัดว่างระหว่างย่อหน้าแทน ถ้าตั้งใจให้เป็นโค้ดให้ครอบด้วยบรรทัด "
            + "``` หน้าเว็บทำงานโดยไม่ใช้สคริปต์ จึงวาดแผนภาพให้ไม่ได้",
        "Markdown needs no indentation; leave an empty line between paragraphs. If you mean code, put a line of ``` "
            + "before and after it. Pages need no scripts, so none draws a diagram."
    );

    public static readonly Problem CharacterIsControl = new(
        "ITA629",
        Severity.Warning,
        "ใกล้ “{0}” มีอักขระควบคุม ({1}) จาก Word หรือโปรแกรมอื่น หน้าแสดงเป็นการขึ้นบรรทัดหรือช่องว่าง "
            + "ให้ลบแล้วพิมพ์ใหม่",
        "Near \"{0}\" stands a control character ({1}) from Word or elsewhere, shown as a line break or a space; "
            + "remove it and type it again.",
        "U+000B คือการขึ้นบรรทัดด้วย Shift+Enter ใน Word อักขระอื่นมักติดมาจากการแปลงไฟล์ "
            + "จึงควรตรวจว่าคำติดกันหรือแยกกันถูกต้อง",
        "U+000B is Shift+Enter in Word; others come from converted files. See that the words around are parted or "
            + "joined as they should be."
    );
}
