namespace ItaSite.Diagnostics;

/// <summary>Every sentence about pictures, and about files that are shown as pictures are.</summary>
internal static class PictureProblems
{
    public static readonly Problem PictureIsTooLarge = new(
        "ITA270",
        Severity.Error,
        "รูปนี้มีขนาด {0} × {1} พิกเซล เกิน {2} ล้านพิกเซล ให้ย่อก่อน",
        "This picture has {0} × {1} pixels, more than {2} million; make it smaller first.",
        "รูปที่ใหญ่มากทำให้เครื่องของผู้เข้าชมค้างได้ และไม่เห็นชัดขึ้นบนหน้าจอ ความกว้าง 2,000 พิกเซลก็พอ",
        "A huge picture can hang a visitor's computer and looks no sharper on a screen; a width of 2,000 pixels is "
            + "plenty."
    );

    public static readonly Problem DecorationHasText = new(
        "ITA271",
        Severity.Warning,
        "รูปภาพ “{0}” เขียนว่าเป็นเพียงของตกแต่ง (.decorative) แต่มีคำอธิบาย จึงใช้คำอธิบาย ให้ลบอย่างใดอย่างหนึ่ง",
        "The picture \"{0}\" is said to be decorative but has a text, which is used; remove one of the two.",
        "รูปตกแต่ง เช่น เส้นคั่น ไม่มีอะไรให้ผู้พิการทางสายตาฟัง จึงเขียน ![](ไฟล์){.decorative} โดยเว้น [ ] ว่าง",
        "A decoration, such as a line, has nothing to say to blind visitors: write ![](file){.decorative} with empty "
            + "[ ]."
    );

    public static readonly Problem DrawingIsNotStill = new(
        "ITA272",
        Severity.Error,
        "รูป SVG นี้มี “{0}” ซึ่งสั่งงานหรือโหลดจากที่อื่นได้ ให้ส่งออกใหม่เป็น SVG แบบธรรมดา หรือ PNG",
        "This SVG holds \"{0}\", which can run or load something; export it anew as plain SVG, or as PNG.",
        "ไฟล์ SVG เปิดเป็นหน้าเว็บได้ จึงต้องไม่มีสคริปต์ คำสั่ง on… foreignObject ลิงก์ไปนอกไฟล์ และ <!DOCTYPE> "
            + "ซึ่งเพิ่มคำสั่งให้รูปโดยมองไม่เห็น บรรทัดของ <!DOCTYPE …> ลบออกเองได้ Illustrator: ใช้ Export As แทน "
            + "Save As; Inkscape: เลือก Plain SVG",
        "An SVG file opens like a page, so it must hold no scripts, on… attributes, foreignObject, links out of the "
            + "file, nor a <!DOCTYPE>, which adds commands unseen; the lines of <!DOCTYPE …> may simply be removed. "
            + "Illustrator: use Export As, not Save As; Inkscape: choose Plain SVG."
    );

    public static readonly Problem CellPictureIsMissing = new(
        "ITA273",
        Severity.Error,
        "ไม่พบไฟล์รูป “{0}” ที่เขียนไว้ในเซลล์ {1} ให้แก้ชื่อหรือวางไฟล์ไว้ข้างไฟล์ตาราง ถ้าไม่มีรูป ให้เขียนว่า ไม่มี",
        "The picture \"{0}\" named in cell {1} does not exist; correct the name, or put the file beside the table's; "
            + "where there is no picture, write ไม่มี.",
        "ชื่อไฟล์ในคอลัมน์รูปนับจากโฟลเดอร์ของไฟล์ตาราง ตัวพิมพ์เล็กใหญ่ต้องตรงกัน",
        "Names in a column of pictures count from the folder of the table's file; capital and small letters differ."
    );

    public static readonly Problem CellNamesNoPicture = new(
        "ITA274",
        Severity.Error,
        "ไฟล์ “{0}” ที่เขียนไว้ในเซลล์ {1} ไม่ใช่รูปภาพที่แสดงได้ ให้บันทึกเป็น .jpg หรือ .png",
        "The file \"{0}\" named in cell {1} is no picture that can be shown; save it as .jpg or .png.",
        "รูปที่แสดงได้คือ .jpg .png .webp .gif และ .svg",
        "Pictures that can be shown are .jpg, .png, .webp, .gif and .svg."
    );

    public static readonly Problem PictureCannotBeDrawn = new(
        "ITA275",
        Severity.Error,
        "เปิดรูปนี้ไม่ได้ ไฟล์อาจเสียหายหรือเป็นชนิดที่เบราว์เซอร์ไม่รู้จัก ให้บันทึกใหม่เป็น .jpg หรือ .png",
        "This picture can't be opened; it may be damaged, or of a kind that browsers don't know. Save it anew as .jpg "
            + "or .png.",
        "ส่วนหัวของไฟล์อ่านได้ แต่ตัวรูปอ่านไม่ได้ จึงย่อขนาดให้โทรศัพท์ไม่ได้ และผู้เข้าชมจะไม่เห็นรูป",
        "The file's head can be read but its picture can't, so it can't be made smaller for phones, and visitors "
            + "would not see it."
    );

    public static readonly Problem TableStandsInText = new(
        "ITA276",
        Severity.Warning,
        "ตาราง “{0}” อยู่ในข้อความหรือในรายการ จึงแสดงเป็นลิงก์ ให้ย้ายไปอยู่ในย่อหน้าของตัวเอง",
        "The table \"{0}\" stands in a text or a list, so it is shown as a link; move it to a paragraph of its own.",
        "ตารางจากไฟล์แสดงได้เมื่อ ![คำอธิบาย](ไฟล์) อยู่บรรทัดเดียวโดยมีบรรทัดว่างก่อนและหลัง "
            + "และไม่อยู่ในรายการหรือตารางอื่น",
        "A table from a file is shown where ![caption](file) stands alone, with an empty line before and after, "
            + "outside lists and other tables."
    );

    public static readonly Problem PictureIsOfPhones = new(
        "ITA277",
        Severity.Error,
        "รูปนี้เป็น HEIC ของโทรศัพท์ เบราว์เซอร์ส่วนใหญ่แสดงไม่ได้ ให้เปิดรูปแล้วบันทึกเป็น .jpg (แก้แค่ชื่อไฟล์ไม่พอ)",
        "This picture is a phone's HEIC, which most browsers can't show; open it and save it as .jpg (renaming is not "
            + "enough).",
        "iPhone ถ่ายเป็น .jpg ได้: การตั้งค่า > กล้อง > รูปแบบ > เข้ากันได้มากที่สุด รูปที่มีแล้วให้เปิดใน Photos "
            + "หรือ Paint แล้วบันทึกเป็น JPEG โปรแกรมจะลบพิกัดและข้อมูลของกล้องให้เอง",
        "An iPhone takes .jpg under Settings > Camera > Formats > Most Compatible. Open what is there in Photos or "
            + "Paint and save it as JPEG; position and camera data are then removed here."
    );
}
